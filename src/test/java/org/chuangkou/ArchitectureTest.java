package org.chuangkou;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house holds: who may use whom, and who alone uses what. */
class ArchitectureTest {
    /** From the ground up: a room may use those before it, never those after it. */
    private static final List<String> ROOMS = List.of(
            "fact",
            "base",
            "database",
            "web",
            "search",
            "account",
            "people",
            "guide",
            "level",
            "question",
            "course",
            "practice",
            "window",
            "exam.assembly",
            "exam.blueprint",
            "exam.schedule",
            "exam.paper",
            "exam.examining",
            "exam.sitting",
            "exam.room",
            "exam.marking",
            "exam.appeal",
            "exam.report",
            "certification",
            "feed",
            "chain");

    /** Rooms that no issue has opened yet. A room that is born is struck from here, or this test fails. */
    private static final Set<String> UNBORN = Set.of("practice", "window", "chain");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chuangkou");

    @Test
    void every_room_is_named_and_the_unborn_ones_are_empty() {
        var found = new TreeSet<String>();
        HOUSE.forEach(type -> {
            String below = type.getPackageName().replaceFirst("^org\\.chuangkou\\.?", "");
            ROOMS.stream()
                    .filter(room -> below.equals(room) || below.startsWith(room + "."))
                    .findFirst()
                    .ifPresentOrElse(
                            found::add,
                            () -> assertThat(below).as(type.getName()).isEmpty());
        });
        var born = new TreeSet<>(ROOMS);
        born.removeAll(UNBORN);
        assertThat(found).isEqualTo(born);
    }

    @Test
    void a_room_uses_only_those_before_it() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String room = ROOMS.get(i);
            if (UNBORN.contains(room)) continue;
            String[] after = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(ArchitectureTest::all)
                    .toArray(String[]::new);
            if (after.length == 0) continue;
            noClasses()
                    .that()
                    .resideInAPackage(all(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(after)
                    .check(HOUSE);
        }
    }

    @Test
    void no_two_packages_use_each_other_even_by_a_detour() {
        // People answers for its room to the rooms after it, so it looks into all of it.
        slices().matching("org.chuangkou.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(nameMatching("org\\.chuangkou\\.people\\.(\\$)?People(\\$.*)?"), alwaysTrue())
                .check(HOUSE);
    }

    @Test
    void lucene_is_known_to_the_search_room_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(all("search"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "com.github.houbb..")
                .check(HOUSE);
    }

    @Test
    void only_the_database_room_knows_which_server_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage(all("database"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ch.vorburger..", "com.mysql..")
                .check(HOUSE);
    }

    @Test
    void facts_know_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage(all("fact"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all("fact"), "java..", "org.jspecify..")
                .check(HOUSE);
    }

    private static String all(String room) {
        return "org.chuangkou." + room + "..";
    }
}
