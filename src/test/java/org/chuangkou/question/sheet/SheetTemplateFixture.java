package org.chuangkou.question.sheet;

import java.util.List;
import org.chuangkou.question.Item;

/** A question of each kind. */
public final class SheetTemplateFixture {
    public static final List<Item> ITEMS = SheetTemplate.examples().stream()
            .map(item -> new Item(
                    item.id().replace("示例：", "q-"),
                    item.level(),
                    item.domain(),
                    item.asks(),
                    item.cites(),
                    item.question(),
                    item.explanation(),
                    item.difficulty(),
                    item.tags()))
            .toList();

    private SheetTemplateFixture() {}
}
