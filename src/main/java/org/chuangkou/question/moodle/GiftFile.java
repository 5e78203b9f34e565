package org.chuangkou.question.moodle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Making;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.format.Spot;
import org.chuangkou.question.format.TextFile;

/** Questions in GIFT, as Moodle and people write it; blank lines stand between questions. */
public final class GiftFile implements QuestionFile {
    private final List<GiftBlock> blocks;
    private final Defaults defaults;

    private GiftFile(List<GiftBlock> blocks, Defaults defaults) {
        this.blocks = blocks;
        this.defaults = defaults;
    }

    /** Reads the stream to its end. */
    public static GiftFile open(InputStream in, Defaults defaults) {
        var blocks = new ArrayList<GiftBlock>();
        var lines = new ArrayList<String>();
        int number = 0;
        for (String line : (Iterable<String>) TextFile.read(in).lines()::iterator) {
            number++;
            if (!line.isBlank()) lines.add(line.strip());
            else add(lines, number, blocks);
        }
        add(lines, number + 1, blocks);
        return new GiftFile(blocks, defaults);
    }

    @Override
    public Stream<Read> questions() {
        if (blocks.stream().allMatch(GiftBlock::isEmpty))
            return Stream.of(Read.Bad.at(Spot.line(1), "question.import.nothing-in-it"));
        var category = new String[] {""};
        return blocks.stream()
                .filter(block -> {
                    block.category().ifPresent(name -> category[0] = name);
                    return block.category().isEmpty() && !block.isEmpty();
                })
                .map(block -> block.read(category[0]))
                .gather(Raw.together(new Making(defaults)));
    }

    @Override
    public void close() {}

    private static void add(List<String> lines, int end, List<GiftBlock> blocks) {
        if (!lines.isEmpty()) blocks.add(GiftBlock.of(List.copyOf(lines), end - lines.size()));
        lines.clear();
    }
}
