package engram.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of field: what it takes at both ends, and what is said of anything else. */
class JsonFieldsTest {
  private interface Asking {
    Object of(JsonFields fields) throws ExperimentFileException;
  }

  /** The field f of the object in o. */
  private static Object ask(String kind, String value) throws ExperimentFileException {
    JsonPart root = JsonParts.read("{\n\"o\": {\n\"f\": " + value + "\n}\n}", "f.json");
    JsonFields fields = JsonFields.of(root, "").object("o");
    return asking(kind).of(fields);
  }

  private static Asking asking(String kind) {
    return switch (kind) {
      case "count" -> fields -> fields.count("f", 7);
      case "whole" -> fields -> fields.whole("f", -2, 4294967295L);
      case "between" -> fields -> fields.between("f", -0.5, 2.5);
      case "real" -> fields -> fields.real("f");
      case "truth" -> fields -> fields.truth("f");
      case "text" -> fields -> fields.text("f", 3);
      case "word" -> fields -> fields.word("f", 3);
      case "choice" -> fields -> fields.choice("f", List.of("a", "b"), each -> each);
      case "choices" -> fields -> fields.choices("f", List.of("a", "b"), each -> each);
      case "numbers" -> fields -> fields.numbers("f", 2).length;
      case "entries" -> fields -> fields.entries("f", 2).size();
      case "list" -> fields -> fields.list("f", 2).size();
      case "objects" -> fields -> fields.objects("f", 2).size();
      default -> fields -> fields.object("f").has("x");
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count | 0 | 0",
        "count | 7 | 7",
        "whole | -2 | -2",
        "whole | 4294967295 | 4294967295",
        "between | -0.5 | -0.5",
        "between | 25e-1 | 2.5",
        "real | -1.7976931348623157e308 | -1.7976931348623157E308",
        "truth | false | false",
        "text | \"山木A\" | 山木A",
        "word | \"\" | ''",
        "choice | \"b\" | b",
        "choices | [\"b\", \"a\"] | [b, a]",
        "numbers | [1, 2] | 2",
        "entries | [] | 0",
        "list | [1, 2] | 2",
        "objects | [{}] | 1",
        "object | {\"x\": 1} | true",
      })
  void whatIsAllowedIsTaken(String kind, String value, String found) throws Exception {
    assertThat(ask(kind, value)).hasToString(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "count | -1 | not-whole | -1. Write a whole number from 0 to 7.",
        "count | 8 | not-whole | 8. Write a whole number from 0 to 7.",
        "count | 1.0 | not-whole | 1.0. Write a whole number from 0 to 7.",
        "count | 1e0 | not-whole | 1e0. Write a whole number from 0 to 7.",
        "whole | 4294967296 | not-whole | 4294967296. Write a whole number from -2 to 4294967295.",
        "between | 2.51 | not-between | 2.51. Write a number from -0.5 to 2.5.",
        "between | -1e999 | not-between | -1e999. Write a number from -0.5 to 2.5.",
        "between | \"2\" | not-between | \"2\". Write a number from -0.5 to 2.5.",
        "real | 1e999 | not-between | 1e999. Write a number from",
        "truth | 1 | no-choice | 1. Write one of these: true, false.",
        "truth | \"true\" | no-choice | \"true\". Write one of these: true, false.",
        "text | \" \" | no-text-field | \" \". Write a text of 1 to 3 characters in quotes.",
        "text | \"abcd\" | no-text-field | \"abcd\". Write a text of 1 to 3 characters",
        "word | null | no-text-field | null. Write a text of 0 to 3 characters in quotes.",
        "choice | \"c\" | no-choice | \"c\". Write one of these: a, b.",
        "choices | [] | no-list | [ ]. Write a list of 1 to 2 entries",
        "choices | [\"a\", \"c\"] | no-choice | \"c\". Write one of these: a, b.",
        "numbers | [1] | no-list | [ … ]. Write a list of 2 to 2 entries",
        "numbers | [1, null] | not-between | null. Write a number from",
        "entries | {} | no-list | { }. Write a list of 0 to 2 entries",
        "list | [1, 2, 3] | no-list | [ … ]. Write a list of 1 to 2 entries",
        "objects | [{}, 5] | no-object | 5. Write its fields between the brackets",
        "object | [] | no-object | [ ]. Write its fields between the brackets",
      })
  void anythingElseIsToldWithItsPathAndItsLine(
      String kind, String value, String fault, String end) {
    ExperimentFileException told =
        catchThrowableOfType(ExperimentFileException.class, () -> ask(kind, value));
    assertThat(told.fault().name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(fault);
    assertThat(told).hasMessageStartingWith("f.json, line 3: o.f is " + end);
  }

  @Test
  void whatIsTwiceInAListAndWhatIsMissingIsTold() {
    ExperimentFileException twice =
        catchThrowableOfType(
            ExperimentFileException.class, () -> ask("choices", "[\"a\",\n\"a\"]"));
    assertThat(twice).hasMessageStartingWith("f.json, line 4: \"a\" is in o.f twice.");
    ExperimentFileException missing =
        catchThrowableOfType(
            ExperimentFileException.class,
            () ->
                JsonFields.of(JsonParts.read("{\"o\": {}}", "f.json"), "").object("o").truth("f"));
    assertThat(missing).hasMessageStartingWith("f.json, line 1: o.f is missing.");
  }

  @Test
  void whatWasNotAskedForIsKeptOrRefused() throws Exception {
    JsonPart root = JsonParts.read("{\"a\": 1, \"o\": {\"b\": 2, \"c\": 3.50}}", "f.json");
    JsonFields fields = JsonFields.of(root, "");
    fields.count("a", 1);
    JsonFields inner = fields.object("o");
    inner.count("b", 2);
    fields.end();
    assertThat(catchThrowableOfType(ExperimentFileException.class, inner::end))
        .hasMessageStartingWith("f.json, line 1: o.c is not known.")
        .hasMessageEndingWith("known are b.");
    assertThat(fields.others().isEmpty()).isFalse();
    inner.real("c");
    inner.end();
    assertThat(fields.others().isEmpty()).isTrue();
  }
}
