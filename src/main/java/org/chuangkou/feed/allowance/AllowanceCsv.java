package org.chuangkou.feed.allowance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.base.Messages;
import org.chuangkou.level.allowance.AllowanceKind;
import org.chuangkou.web.SafeCell;

/** A month as a file for spreadsheet programs: a row a clerk, amounts in yuan. */
@Singleton
class AllowanceCsv {
    private final Messages messages;

    AllowanceCsv(Messages messages) {
        this.messages = messages;
    }

    /** With UTF-8's mark, since Excel takes it for GBK otherwise. */
    String write(Month month, Locale locale) {
        var text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings(locale));
            month.clerks().forEach(clerk -> csv.writeRecord(cells(clerk, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> headings(Locale locale) {
        return Stream.of(
                        Stream.of("no", "name", "payer"),
                        Arrays.stream(AllowanceKind.values()).map(AllowanceKind::word),
                        Stream.of("total", "evidence"))
                .flatMap(names -> names)
                .map(name -> messages.say(locale, "allowance.column." + name))
                .toList();
    }

    private List<String> cells(Earned clerk, Locale locale) {
        var cells = new ArrayList<String>();
        cells.add(SafeCell.of(clerk.no()));
        cells.add(SafeCell.of(clerk.name()));
        cells.add(SafeCell.of(Objects.requireNonNullElse(clerk.payer(), "")));
        for (AllowanceKind kind : AllowanceKind.values())
            cells.add(yuan(clerk.lines().stream()
                    .filter(line -> line.kind() == kind)
                    .mapToLong(Line::amountFen)
                    .sum()));
        cells.add(yuan(clerk.totalFen()));
        cells.add(SafeCell.of(clerk.lines().stream()
                .map(line -> messages.say(locale, line.rule()) + " " + messages.say(locale, line.evidence()))
                .collect(Collectors.joining(" "))));
        return cells;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
