package org.chuangkou.guide.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuangkou.base.Batches;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.GuidesRevised;
import org.chuangkou.fact.GuidesRevised.Revised;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.ClauseHash;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.AliasRows.AliasRow;
import org.chuangkou.guide.store.DocumentRows.DocumentRow;
import org.chuangkou.guide.store.VersionRows.VersionRow;
import org.jspecify.annotations.Nullable;

/** Puts new versions beside the old ones, many in one go, and tells the outbox. Works in the caller's transaction. */
@Singleton
class Shelf {
    private final DocumentRows documents;
    private final VersionRows versions;
    private final AliasRows aliases;
    private final Outbox outbox;
    private final List<Cited> cited;

    Shelf(DocumentRows documents, VersionRows versions, AliasRows aliases, Outbox outbox, List<Cited> cited) {
        this.documents = documents;
        this.versions = versions;
        this.aliases = aliases;
        this.outbox = outbox;
        this.cited = cited;
    }

    /** A version to be added, its document's body, and the document it is compared with (in force now), if any. */
    record Addition(Version version, Body body, @Nullable Document before) {}

    /**
     * @return other codes that already lead to another document, as code → taken alias; those aliases are left where
     *     they were
     */
    Map<String, String> add(List<Addition> additions) {
        if (additions.isEmpty()) return Map.of();
        var created = new ArrayList<DocumentRow>();
        var grown = new ArrayList<DocumentRow>();
        var rows = new ArrayList<VersionRow>();
        var revised = new ArrayList<Revised>();
        for (Addition addition : additions) {
            Version version = addition.version();
            Document document = version.document();
            var row = new DocumentRow(document.code(), Version.kind(document), version.number(), version.createdAt());
            (version.number() == 1 ? created : grown).add(row);
            rows.add(version.row(addition.body()));
            revised.add(new Revised(document.code(), version.number(), version.effectiveFrom(), changed(addition)));
        }
        if (!created.isEmpty()) documents.insert(created);
        if (!grown.isEmpty()) documents.update(grown);
        versions.insert(rows);
        Map<String, String> taken = alias(additions);
        outbox.put(new GuidesRevised(revised));
        List<String> codes = revised.stream().map(Revised::item).toList();
        cited.forEach(who -> who.revised(codes));
        return taken;
    }

    private static List<String> changed(Addition addition) {
        @Nullable Document before = addition.before();
        if (before == null) return List.of();
        return ClauseDiff.keys(
                ClauseHash.of(before.clauses()),
                ClauseHash.of(addition.version().document().clauses()));
    }

    private Map<String, String> alias(List<Addition> additions) {
        var wanted = new LinkedHashMap<String, String>();
        var taken = new HashMap<String, String>();
        for (Addition addition : additions) {
            Document document = addition.version().document();
            wanted.put(lower(document.code()), document.code());
        }
        for (Addition addition : additions) {
            if (!(addition.version().document() instanceof Guide guide)) continue;
            for (String other : guide.otherCodes()) {
                String owner = wanted.putIfAbsent(lower(other), guide.code());
                if (owner != null && !owner.equals(guide.code())) taken.put(guide.code(), other);
            }
        }
        Map<String, String> there = new HashMap<>();
        var keys = new ArrayList<>(wanted.keySet());
        for (var some : Batches.of(keys)) aliases.find(some).forEach(row -> there.put(row.alias(), row.code()));
        var missing = new ArrayList<AliasRow>();
        wanted.forEach((alias, code) -> {
            String owner = there.get(alias);
            if (owner == null) missing.add(new AliasRow(alias, code));
            else if (!owner.equals(code)) taken.put(code, alias);
        });
        if (!missing.isEmpty()) aliases.insert(missing);
        return taken;
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
