package org.chuangkou.search.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.chuangkou.search.Health;
import org.chuangkou.search.IndexFixture;
import org.chuangkou.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to any file of an index: it is found broken or it still answers, and a rebuild mends it. */
class BrokenIndexTest {

    @TempDir
    private Path folder;

    @Test
    void a_flipped_bit_in_any_file_is_found() throws IOException {
        eachFile(file -> {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x10;
            Files.write(file, bytes);
        });
    }

    @Test
    void a_truncated_file_is_found() throws IOException {
        eachFile(file -> Files.write(file, Files.readAllBytes(file).length < 2 ? new byte[0] : half(file)));
    }

    @Test
    void a_missing_file_is_found() throws IOException {
        eachFile(Files::delete);
    }

    @Test
    void garbage_in_place_of_a_file_is_found() throws IOException {
        eachFile(file -> Files.writeString(file, "垃圾".repeat(50)));
    }

    @Test
    void a_missing_generation_is_found() throws IOException {
        try (LocalSearchIndex index = fresh()) {
            assertThat(index.size()).isEqualTo(50);
        }
        IOUtils.rm(generation());
        broken();
    }

    @Test
    void a_pointer_to_nowhere_is_found() throws IOException {
        fresh().close();
        Files.writeString(folder.resolve("current"), "../../etc");
        broken();
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    private void eachFile(Damage damage) throws IOException {
        fresh().close();
        List<String> names;
        try (Stream<Path> files = Files.list(generation())) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(3);
        for (String name : names) {
            IOUtils.rm(folder);
            fresh().close();
            try (Stream<Path> files = Files.list(generation())) {
                String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
                Path file = files.filter(one -> one.getFileName().toString().endsWith(ending))
                        .findFirst()
                        .orElseThrow();
                damage.to(file);
            }
            broken();
        }
    }

    private void broken() {
        try (LocalSearchIndex index = LocalSearchIndex.open(folder)) {
            assertThat(index.health()).isInstanceOf(Health.Broken.class);
            assertThat(index.checkpoint()).isEqualTo(-1);
            assertThat(index.search(SearchRequest.of("", 1)).total()).isZero();
            index.rebuild(IndexFixture.numbered(0, 7), 3, done -> {});
            assertThat(index.health()).isEqualTo(new Health.Ready());
            assertThat(index.size()).isEqualTo(7);
        }
    }

    private LocalSearchIndex fresh() {
        LocalSearchIndex index = LocalSearchIndex.open(folder);
        index.rebuild(IndexFixture.numbered(0, 50), 1, done -> {});
        index.update(IndexFixture.numbered(10, 12).toList(), List.of(), 2);
        return index;
    }

    private Path generation() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static byte[] half(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
