package engram.files.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import engram.AllTexts;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExperimentFaultTest {
  private static final Path GOLDEN = Path.of("src/test/resources/experiment-golden");
  private static final Object[] ARGUMENTS = {"f.json", "12345", "3", "a.b", "it's {0}", "1", "9"};

  @TempDir Path folder;

  private static ExperimentFileException fault(String text) {
    return catchThrowableOfType(
        ExperimentFileException.class, () -> ExperimentFile.read(text, "f.json"));
  }

  private static ExperimentFileException faultOf(Path file) {
    return catchThrowableOfType(ExperimentFileException.class, () -> ExperimentFile.read(file));
  }

  private static String text(String experiment) throws IOException {
    return Files.readString(GOLDEN.resolve(experiment + ".engram.json"));
  }

  /** A golden file with one place of it written otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          neuron | "seed": 42 | "seed": 4294967296 | line 10: settings.seed is 4294967296. Write a whole number from 0 to 4294967295.
          neuron | "seed": 42 | "seed": 42.5 | line 10: settings.seed is 42.5. Write a whole number
          neuron | "seed": 42 | "seed": "42" | line 10: settings.seed is "42". Write a whole number
          neuron | "seed": 42 | "sead": 42 | line 5: settings.seed is missing. Add it
          neuron | "seed": 42 | "seed": 42, "sede": 1 | line 10: settings.sede is not known. Remove it, or correct its name; known are degrees, lesson, rate, seed, shape.
          neuron | "seed": 42 | "seed": 42, "seed": 1 | line 10: seed is there twice.
          neuron | "seed": 42 | "seed": 42,, | line 10, column 16: this is not JSON.
          neuron | "seed": 42 | "seed": { } | line 10: settings.seed is { }.
          neuron | "degrees": 30.0 | "degrees": 181 | settings.degrees is 181. Write a number from 0 to 180.
          neuron | "degrees": 30.0 | "degrees": 1e999 | settings.degrees is 1e999. Write a number from 0 to 180.
          neuron | "rate": 0.02 | "rate": null | settings.rate is null. Write a number from 0.001 to 1.
          neuron | "across" | "round" | settings.shape is "round". Write one of these: across, along, mixed.
          neuron | "explained": "oja" | "explained": "hebb" | seen.explained is "hebb". Write one of these: oja, delta.
          neuron | "oja", | "delta", | seen.rules twice. Remove one of the two.
          neuron | "step": 150 | "step": -1 | seen.step is -1. Write a whole number from 0 to 1000.
          neuron | "neuron" | "synapse" | experiment is "synapse". Write one of these:
          neuron | "version": 1 | "version": 2 | newer Engram: its version is 2, and this Engram reads those up to 1. Open
          neuron | "version": 1 | "version": "x" | version is "x". Write a whole number
          neuron | engram-experiment | engram | f.json is JSON, but no experiment of Engram.
          lesion | "repaired" | "penguins" | settings.preset is "penguins". Write one of these: document,
          lesion | "share": 0.25 | "share": 1.5 | seen.share is 1.5. Write a number from 0 to 1.
          lesion | "draws": 20 | "draws": 0 | settings.draws is 0. Write a whole number from 1 to 1000.
          lesion | "numbers": "00112233aabbccdd" | "numbers": "" | numbers is "". Write a text of 1 to 64 characters
          recall | "#.#.#",⏎ | "#.#.x",⏎ | line 19: "#.#.x" is no row of a pattern. Write one #
          recall | "#####"⏎ | "####"⏎ | the row "####" is not as long as the first one of its pattern. Give all
          recall | "..#.."⏎ | "..#..",  "....."⏎ | line 26: this pattern has not as many rows and columns as the first one. Draw all
          recall | "name": "T" | "name": "山" | line 25: "山" is in settings.patterns.name twice.
          recall | "name": "T" | "name": " " | settings.patterns.name is " ". Write a text of 1 to 1000 characters
          recall | "asked": "T" | "asked": "t" | settings.asked is "t". Write one of these: 山, T.
          recall | "beta": 0.1 | "beta": 0 | settings.beta is 0. Write a number above 0
          recall | "share": 0.25 | "share": 0.6 | settings.spoiled.share is 0.6. Write a number from 0 to 0.5.
          recall | "share": 0.25 | "shared": 0.25 | settings.spoiled.share is missing.
          covered | "cover": "left" | "cover": "middle" | Write one of these: left, right, top, bottom.
          covered | ,⏎          ".#" |  | this pattern is too small. Give it 4 cells or more.
          stores | "rest": "elsewhere" | "rest": true | settings.rest is true. Write one of these: rehearsed, elsewhere.
          stores | "gap": 86400 | "gap": -1 | settings.gap is -1. Write a whole number from 0 to 31536000.
          spacing | "gap": 11.0 | "gap": 1001 | settings.gap is 1001. Write a number from 0 to 1000.
          spacing | "stores": 12 | "stores": 21 | settings.stores is 21. Write a whole number from 1 to 20.
          spacing | 11.5 | 36 | line 13: settings.sessions is 34.0. Write a number from 36 to 1000.
          spacing | 11.5 | "x" | line 12: settings.sessions is "x". Write a number from 0 to 1000.
          spacing | "exam": 35.0 | "exam": 34 | line 9: settings.exam is 34. Write a number above 34 and up to 1000.
          spacing | "exam": 35.0 | "exam": 0 | settings.exam is 0. Write a number above 0 and up to 1000.
          spacing | [⏎      0.0,⏎      11.5,⏎      34.0⏎    ] | [] | settings.sessions is [ ]. Write a list of 1 to 20 entries
          spacing | "bet": 60 | "bet": 101 | seen.bet is 101. Write a whole number from 0 to 100.
          spacing | "taken": true | "taken": 1 | seen.taken is 1. Write one of these: true, false.
          spacing | "step": 41 | "step": 42 | seen.step is 42. Write a whole number from 0 to 41.
          tag | "firing": 25 | "firing": 201 | settings.firing is 201. Write a whole number from 4 to 200.
          tag | "room": "A" | "room": "Q" | settings.acts.room is "Q". Write one of these: X, A, H
          tag | "room": "A" | "roam": "A" | settings.acts.room is missing.
          tag | "half-light" | "moonlight" | settings.acts.act is "moonlight". Write one of these:
          tag | 17 | 0 | settings.acts.neurons twice. Remove one of the two.
          tag | 17 | 400 | settings.acts.neurons is 400. Write a whole number from 0 to 399.
          tag | "half-light" | "half-light", "room": "A" | settings.acts.room is not known.
          forgetting | "slower": 0.1 | "slower": 0 | settings.cures.slower is 0. Write a number above 0 and up to 1.
          forgetting | "strength": 1000.0 | "strength": -1 | settings.cures.strength is -1. Write a number from 0 up.
          forgetting | "cure": "none" | "cure": "slow", "slower": 1 | "slow" is in settings.cures.cure twice.
          forgetting | "epoch": 317 | "epoch": 351 | seen.epoch is 351. Write a whole number from 0 to 350.
          forgetting | "cure": "none" | "cure": "none", "share": 1 | settings.cures.share is not known.
          forgetting | "list" | 5 | settings.set is 5. Write one of these: iris, digits, list.
          """)
  void aSentenceSaysWhatIsWrongWhereAndWhatToDo(
      String experiment, String good, String bad, String sentence) throws IOException {
    String text = text(experiment);
    String before = good.replace('⏎', '\n');
    assertThat(text).contains(before);
    String after = bad == null ? "" : bad.replace('⏎', '\n');
    assertThat(fault(text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after))))
        .hasMessageContaining(sentence);
  }

  @Test
  void whatIsNoObjectOrListIsTold() {
    String start = "{\"format\":\"engram-experiment\",\"version\":1,\"experiment\":";
    assertThat(fault(start + "\"neuron\",\n\"settings\":[1],\"seen\":{}}"))
        .hasMessageContaining("line 2: settings is [ … ]. Write its fields between the brackets {");
    assertThat(fault(start + "\"forgetting\",\n\"settings\":{\"cures\":[]},\"seen\":{}}"))
        .hasMessageContaining("settings.cures is [ ]. Write a list of 1 to 5 entries");
  }

  @Test
  void textThatEndsInTheMiddleIsTold() throws IOException {
    String text = text("neuron");
    for (int end : new int[] {text.length() - 2, text.length() / 2, 155, 154, 1, 0}) {
      ExperimentFileException fault = fault(text.substring(0, end));
      assertThat(fault.fault()).as("%d", end).isEqualTo(ExperimentFault.ENDS);
    }
  }

  @Test
  void whatStandsBehindTheEndIsTold() throws IOException {
    assertThat(fault(text("neuron") + "{}").fault()).isEqualTo(ExperimentFault.NO_JSON);
    assertThat(fault("[".repeat(5000)))
        .hasMessage(
            "f.json, line 1, column 22: the brackets are too many. Remove what was put in there.");
    assertThat(fault("[1]").fault()).isEqualTo(ExperimentFault.OTHER_FORMAT);
  }

  @Test
  void whatIsTooLongIsToldWithItsPlace() throws IOException {
    String text = text("neuron");
    for (String number :
        List.of("1".repeat(1001), "0." + "1".repeat(1000), "1e" + "9".repeat(1000))) {
      assertThat(fault(text.replace("30.0", number)))
          .hasMessage(
              "f.json, line 7, column 16: a number has more than 1000 digits. Write a shorter"
                  + " one.");
    }
    assertThat(fault(text.replace("30.0", "1e" + "9".repeat(990))))
        .hasMessageContaining("line 7: settings.degrees is 1e9999")
        .hasMessageContaining("… . Write".replace(" .", "."));
    for (String place : List.of("\"oja\"", "\"rules\"")) {
      String longer = text.replaceFirst(place, '"' + "x".repeat(100_001) + '"');
      assertThat(fault(longer).fault()).isEqualTo(ExperimentFault.LONG_TEXT);
    }
    assertThat(fault(text.replace("\"rules\"", '"' + "x".repeat(50_000) + '"')).getMessage())
        .hasSizeLessThan(400);
  }

  @Test
  void filesThatCantBeReadAreTold() throws IOException {
    assertThat(faultOf(folder.resolve("none.json")))
        .hasMessage("none.json is not there. Check its name and its folder.");
    assertThat(faultOf(folder).fault()).isEqualTo(ExperimentFault.FOLDER);
    assertThat(faultOf(Path.of("/"))).hasMessage("/ is a folder. Choose a file in it.");
    Path latin =
        Files.write(folder.resolve("latin.json"), "{\"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(faultOf(latin).fault()).isEqualTo(ExperimentFault.NO_TEXT);
    Path large = Files.write(folder.resolve("large.json"), new byte[(4 << 20) + 1]);
    assertThat(faultOf(large)).hasMessageContaining("has more than 4194304 bytes");
  }

  @ParameterizedTest
  @EnumSource(ExperimentFault.class)
  void theWindowSaysItInBothLanguages(ExperimentFault fault) {
    Properties english = AllTexts.load("en");
    Properties chinese = AllTexts.load("zh");
    assertThat(english.getProperty(fault.key())).isEqualTo(fault.what());
    assertThat(english.getProperty(fault.adviceKey())).isEqualTo(fault.advice());
    assertThat(fault.sentence(ARGUMENTS)).endsWith(".").doesNotContain("''", "{1}", "{5}");
    for (String key : new String[] {fault.key(), fault.adviceKey()}) {
      String text = new MessageFormat(chinese.getProperty(key), Locale.CHINESE).format(ARGUMENTS);
      assertThat(text).endsWith("。").containsPattern("\\p{IsHan}").doesNotContain("{1}", "{5}");
    }
  }
}
