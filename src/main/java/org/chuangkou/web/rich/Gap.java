package org.chuangkou.web.rich;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** The gap of a question to fill in: three or more underscores are themselves, not emphasis. */
final class Gap implements InlineContentParserFactory, InlineContentParser {
    private static final int SHORTEST = 3;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('_');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int length = scanner.matchMultiple('_');
        return length < SHORTEST
                ? ParsedInline.none()
                : ParsedInline.of(new Text("_".repeat(length)), scanner.position());
    }
}
