package org.chuangkou.guide.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class BundlesDbTest {
    private static final List<Bundle> SHIPPED = ShippedBundles.read(Path.of("question-bank/bundles"));
    private final Bundles bundles;
    private final BundleRows rows;

    BundlesDbTest(Bundles bundles, BundleRows rows) {
        this.bundles = bundles;
        this.rows = rows;
    }

    @AfterEach
    void back() {
        bundles.replaceAll(SHIPPED);
        bundles.refresh();
    }

    @Test
    void a_new_bundle_is_there_and_found_and_one_that_content_has_no_more_is_gone() {
        Bundle own = BundleFixture.bundle("db-own", "放风筝一件事", List.of("放大风筝"), BundleFixture.step("a"));
        replaceAll(own);
        assertThat(bundles.find("db-own")).contains(own);
        assertThat(bundles.meantBy("我想放大风筝", 2)).containsExactly(own);
        assertThat(bundles.with("CK-a")).containsExactly(own);

        Bundle changed = BundleFixture.bundle("db-own", "放纸鸢一件事", List.of("放纸鸢"), BundleFixture.step("a"));
        replaceAll(changed);
        assertThat(bundles.find("db-own")).contains(changed);
        assertThat(bundles.meantBy("我想放大风筝", 2)).isEmpty();

        replaceAll();
        assertThat(bundles.find("db-own")).isEmpty();
        assertThat(bundles.all()).hasSameSizeAs(SHIPPED);
    }

    @Test
    void what_has_not_changed_is_not_written_again() {
        List<Instant> before =
                rows.all().stream().map(BundleRows.BundleRow::updatedAt).toList();
        replaceAll();
        assertThat(rows.all()).extracting(BundleRows.BundleRow::updatedAt).isEqualTo(before);
    }

    private void replaceAll(Bundle... more) {
        var all = new ArrayList<>(SHIPPED);
        all.addAll(List.of(more));
        bundles.replaceAll(all);
        bundles.refresh();
    }
}
