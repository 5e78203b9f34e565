package org.chuangkou.web.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuangkou.base.Message;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Time;
import org.chuangkou.web.Language;
import org.chuangkou.web.MenuEntry;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.rich.Rich;

/** Freemarker as we use it: {@code .ftlh}, so everything is escaped; functions for words, times, rich text
 * and static files. */
@Singleton
final class Templates {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    private final ObjectMapper json;
    private final Messages messages;
    private final Clock clock;
    private final StaticFiles files;
    private final List<MenuEntry> menu;

    Templates(ObjectMapper json, Messages messages, Clock clock, StaticFiles files, List<MenuEntry> menu) {
        this.json = json;
        this.messages = messages;
        this.clock = clock;
        this.files = files;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        freemarker.setClassLoaderForTemplateLoading(Templates.class.getClassLoader(), "views");
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setURLEscapingCharset("UTF-8");
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setNumberFormat("computer");
        freemarker.setLocalizedLookup(false);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    /** A page for the one who asked. */
    String render(View view, HttpRequest<?> request) {
        Viewer viewer = Viewer.of(request);
        Map<String, Object> model = model(view, Language.of(request));
        model.put("viewer", json.convertValue(viewer, MAP));
        model.put("path", request.getPath());
        model.put("query", String.valueOf(request.getUri().getRawQuery()));
        model.put("menu", menuFor(viewer));
        return write(view.template(), model);
    }

    /** A paper for nobody in particular: no viewer, no menu. */
    String render(View view, Locale locale) {
        Map<String, Object> model = model(view, locale);
        model.put("paperStyle", (TemplateMethodModelEx) args -> PaperStyle.CSS);
        return write(view.template(), model);
    }

    /** {@code t} speaks the reader's language; {@code zh} that of papers, which are Chinese whoever prints them. */
    private Map<String, Object> model(View view, Locale locale) {
        Map<String, Object> model = new HashMap<>(json.convertValue(view.model(), MAP));
        model.put("lang", locale.getLanguage());
        model.put("t", (TemplateMethodModelEx) args -> say(locale, args));
        model.put("zh", (TemplateMethodModelEx) args -> say(Locale.SIMPLIFIED_CHINESE, args));
        model.put("says", (TemplateMethodModelEx)
                args -> messages.knows(args.getFirst().toString()));
        model.put("asset", (TemplateMethodModelEx)
                args -> files.address(args.getFirst().toString()));
        model.put("rich", (TemplateMethodModelEx) args ->
                HTMLOutputFormat.INSTANCE.fromMarkup(Rich.html(args.getFirst().toString())));
        model.put("richLine", (TemplateMethodModelEx) args ->
                HTMLOutputFormat.INSTANCE.fromMarkup(Rich.line(args.getFirst().toString())));
        var times = new Times(messages, locale, clock.instant(), Time.HALL);
        model.put(
                "ago", (TemplateMethodModelEx) args -> times.ago(args.getFirst().toString()));
        model.put("exact", (TemplateMethodModelEx)
                args -> times.exact(args.getFirst().toString()));
        model.put(
                "day", (TemplateMethodModelEx) args -> times.day(args.getFirst().toString()));
        return model;
    }

    private String write(String template, Map<String, Object> model) {
        var out = new StringWriter(16_384);
        try {
            freemarker.getTemplate(template + ".ftlh").process(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return out.toString();
    }

    /** {@code t("key", arg…)}, or {@code t(message)} for a stored message {@code {key, args}}. */
    private String say(Locale locale, List<?> args) {
        var values = args.stream().map(FreemarkerValues::plain).toList();
        if (values.getFirst() instanceof Map<?, ?> message)
            return messages.say(locale, json.convertValue(message, Message.class));
        return messages.say(
                locale,
                String.valueOf(values.getFirst()),
                values.subList(1, values.size()).toArray());
    }

    private Map<String, List<Map<String, Object>>> menuFor(Viewer viewer) {
        var groups = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (MenuEntry entry : menu) {
            if (entry.roles().stream().noneMatch(viewer::has)) continue;
            groups.computeIfAbsent(entry.group(), g -> new ArrayList<>())
                    .add(Map.of("key", entry.key(), "href", entry.href()));
        }
        return groups;
    }
}
