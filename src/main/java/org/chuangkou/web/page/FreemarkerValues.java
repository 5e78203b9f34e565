package org.chuangkou.web.page;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import org.jspecify.annotations.Nullable;

/** A template's value as plain Java again. */
final class FreemarkerValues {
    private FreemarkerValues() {}

    static @Nullable Object plain(@Nullable Object value) {
        try {
            return value instanceof TemplateModel model ? DeepUnwrap.unwrap(model) : value;
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
