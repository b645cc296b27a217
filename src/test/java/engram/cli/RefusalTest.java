package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong command lines end with code 2 and one sentence, and print nothing else. */
class RefusalTest {
  private static final String LAYERS =
      "layers as neurons:activation (1 to 10000 neurons; sigmoid, tanh, relu, leaky-relu, elu,"
          + " softplus, swish, mish or identity) with commas between, or none";

  private static Arguments line(String sentence, String... args) {
    List<String> words = new ArrayList<>(List.of("train"));
    words.addAll(List.of(args));
    return Arguments.of(words, sentence);
  }

  static Stream<Arguments> lines() {
    String epochs = "--epochs takes a whole number from 1 to 10000000, not ";
    String rate = "--learning-rate takes a number above 0, not ";
    String share = "--test-size takes a number from 0 to below 1, not ";
    String batch = "--batch takes a whole number from 1 to 2147483647 or full, not ";
    String momentum = "--momentum takes a number from 0 to below 1, not ";
    String schedule =
        "--schedule takes constant, or a shape (step, cosine, warm-up or one-cycle), a colon and a"
            + " whole number of epochs from 1 to 10000000, not ";
    String patience = "--patience takes a whole number of epochs from 1 to 10000000 or none, not ";
    String names = "--inputs takes names with commas between, each once, not ";
    String folds = "--folds takes a whole number from 2 to 1000, not ";
    String scalings = "Give one of --standardize, --range and --raw, not two.";
    String seed = "--seed takes a whole number from 0 to 4294967295, not ";
    String hidden = "--hidden takes " + LAYERS + ", not ";
    return Stream.of(
        line(schedule + "\"cosine\".", "--schedule", "cosine"),
        line(schedule + "\"cosine:0\".", "--schedule", "cosine:0"),
        line(schedule + "\"constant:5\".", "--schedule", "constant:5"),
        line(patience + "\"0\".", "--patience", "0"),
        line(patience + "\"5.5\".", "--patience", "5.5"),
        line("--min-delta needs --patience N.", "--min-delta", "0.1"),
        line("--restore-best needs --patience N.", "--restore-best"),
        line("--min-delta needs --patience N.", "--patience", "none", "--min-delta", "0.1"),
        line(epochs + "\"0\".", "--epochs", "0"),
        line(epochs + "\"-3\".", "--epochs", "-3"),
        line(epochs + "\"1e3\".", "--epochs", "1e3"),
        line(epochs + "\"10000001\".", "--epochs=10000001"),
        line(epochs + "\"99999999999999999999\".", "--epochs", "99999999999999999999"),
        line(epochs + "\"\".", "--epochs", ""),
        line("--epochs needs a value: a whole number from 1 to 10000000.", "--epochs"),
        line("--epochs needs a value: a whole number from 1 to 10000000.", "--epochs", "--json"),
        line("--epochs is given twice.", "--epochs", "1", "--epochs", "2"),
        line(rate + "\"nan\".", "--learning-rate", "nan"),
        line(rate + "\"NaN\".", "--learning-rate", "NaN"),
        line(rate + "\"Infinity\".", "--learning-rate", "Infinity"),
        line(rate + "\"1e999\".", "--learning-rate", "1e999"),
        line(rate + "\"0\".", "--learning-rate", "0"),
        line(rate + "\"-0.1\".", "--learning-rate", "-0.1"),
        line(rate + "\"0,1\".", "--learning-rate", "0,1"),
        line(rate + "\"1d\".", "--learning-rate", "1d"),
        line(batch + "\"0\".", "--batch", "0"),
        line(batch + "\"all\".", "--batch", "all"),
        line(batch + "\"2147483648\".", "--batch", "2147483648"),
        line(hidden + "\"10:foo\".", "--hidden", "10:foo"),
        line(hidden + "\"0:tanh\".", "--hidden", "0:tanh"),
        line(hidden + "\"-1:tanh\".", "--hidden", "-1:tanh"),
        line(hidden + "\"10001:tanh\".", "--hidden", "10001:tanh"),
        line(hidden + "\"10:softmax\".", "--hidden", "10:softmax"),
        line(hidden + "\"10\".", "--hidden", "10"),
        line(hidden + "\"\".", "--hidden", ""),
        line(hidden + "\"10:tanh,\".", "--hidden", "10:tanh,"),
        line(hidden + "\"10:tanh:3\".", "--hidden", "10:tanh:3"),
        line("--hidden needs a value: " + LAYERS + ".", "--hidden"),
        line("--hidden is given twice.", "--hidden", "none", "--hidden", "none"),
        line(
            "--hidden makes a network of 100090003 parameters, more than the 10000000 that are"
                + " allowed.",
            "--hidden",
            "10000:tanh,10000:tanh"),
        line(
            "--output takes sigmoid, tanh, relu, leaky-relu, elu, softplus, swish, mish, identity"
                + " or softmax, not \"foo\".",
            "--output",
            "foo"),
        line("--loss takes mse or cross-entropy, not \"mae\".", "--loss", "mae"),
        line(
            "--loss cross-entropy needs --output softmax or sigmoid, not \"tanh\".",
            "--loss",
            "cross-entropy"),
        line(
            "--loss cross-entropy needs --targets 01 or single-01, not \"pm1\".",
            "--loss",
            "cross-entropy",
            "--output",
            "softmax",
            "--targets",
            "pm1"),
        line(
            "--optimizer takes sgd, momentum, nesterov, rmsprop, adagrad or adam, not \"SGD\".",
            "--optimizer",
            "SGD"),
        line(momentum + "\"1\".", "--momentum", "1"),
        line(momentum + "\"-0.1\".", "--momentum", "-0.1"),
        line(
            "--momentum needs --optimizer momentum or nesterov, not \"sgd\".",
            "--momentum",
            "0.9",
            "--optimizer",
            "sgd"),
        line("--l2 takes a number from 0 up, not \"-1\".", "--l2", "-1"),
        line("--l1 takes a number from 0 up, not \"x\".", "--l1", "x"),
        line(
            "--init takes standard-normal, glorot, he, uniform or zeros, not \"xavier\".",
            "--init",
            "xavier"),
        line(scalings, "--standardize", "--raw"),
        line(scalings, "--range", "--raw"),
        line("--raw takes no value, not \"yes\".", "--raw=yes"),
        line(
            "--targets takes 01, pm1, single-01, single-pm1, measured or standardized, not \"0\".",
            "--targets",
            "0"),
        line(seed + "\"-1\".", "--seed", "-1"),
        line(seed + "\"4294967296\".", "--seed", "4294967296"),
        line(seed + "\"1.5\".", "--seed", "1.5"),
        line(
            "--split-seed takes a whole number from 0 to 4294967295, not \"-1\".",
            "--split-seed",
            "-1"),
        line(share + "\"2\".", "--test-size", "2"),
        line(share + "\"-0.1\".", "--test-size", "-0.1"),
        line(share + "\"1\".", "--test-size", "1"),
        line("--test-size 0.999 leaves none of the 150 samples for training.", "--test-size=0.999"),
        line(
            "--preset takes document, repaired, circle, xor, gauss, spiral, moons, rings,"
                + " checkerboard, blobs, pinwheel, reg-plane, reg-gauss, sine, and, or, xor-gate,"
                + " nand, penguins or digits, not \"best\".",
            "--preset",
            "best"),
        line(
            "--preset spiral is made for --dataset spiral, not \"iris\".",
            "--preset",
            "spiral",
            "--dataset",
            "iris"),
        line(
            "--noise is for a set that is drawn, such as spiral: the rows of iris are fixed.",
            "--noise",
            "0.1"),
        line(
            "--points is for a set that is drawn, such as spiral: the rows of digits are fixed.",
            "--points",
            "100",
            "--dataset",
            "digits"),
        line(
            "--data-seed is for a set that is drawn, such as spiral: the rows of and are fixed.",
            "--data-seed",
            "1",
            "--preset",
            "and"),
        line("--noise takes a number from 0 to 1, not \"1.1\".", "--noise", "1.1"),
        line("--points takes a whole number from 10 to 20000, not \"9\".", "--points", "9"),
        line(
            "--inputs \"petal\": iris has no such feature; it has sepal-length, sepal-width,"
                + " petal-length, petal-width.",
            "--inputs",
            "sepal-length,petal"),
        line(names + "\"\".", "--inputs", ""),
        line(names + "\"a,,b\".", "--inputs", "a,,b"),
        line(names + "\"a, a\".", "--inputs", "a, a"),
        line("--missing takes drop or mean, not \"zero\".", "--missing", "zero"),
        line(
            "--stratify is for classes, and body-mass is a number.",
            "--stratify",
            "--dataset",
            "penguins"),
        line(
            "--stratify needs two samples of each class, and 1 has one: leave that sample or"
                + " --stratify out.",
            "--stratify",
            "--dataset",
            "and"),
        line(
            "This can't be trained: the test part has room for only 2 of 3 classes: take another"
                + " fraction or more rows, or split without regard to the classes.",
            "--stratify",
            "--test-size",
            "0.01"),
        line(
            "This can't be trained: 30 rows with a validation fraction of 0.99 leave none for"
                + " training: take more rows or a smaller fraction.",
            "--validation",
            "0.99",
            "--test-size",
            "0.8"),
        line(
            "--targets measured does not fit the target species, which has 3 classes: use 01 or"
                + " pm1.",
            "--targets",
            "measured"),
        line(
            "--targets single-01 does not fit the target species, which has 3 classes: use 01 or"
                + " pm1.",
            "--targets",
            "single-01"),
        line(
            "--targets 01 does not fit the target y, a number: use measured or standardized.",
            "--targets",
            "01",
            "--dataset",
            "sine"),
        line(
            "--output softmax needs two outputs or more, and --targets single-01 make one.",
            "--targets",
            "single-01",
            "--output",
            "softmax",
            "--loss",
            "mse",
            "--dataset",
            "moons"),
        line(
            "--output tanh needs --loss mse, not cross-entropy as in the preset.",
            "--output",
            "tanh",
            "--dataset",
            "moons"),
        line(
            "--loss cross-entropy needs --targets 01 or single-01, not \"standardized\".",
            "--loss",
            "cross-entropy",
            "--output",
            "sigmoid",
            "--dataset",
            "penguins"),
        line(folds + "\"1\".", "--folds", "1"),
        line(
            "--folds tests with every row in turn: leave --test-size out.",
            "--folds",
            "5",
            "--test-size",
            "0.3"),
        line(
            "--folds keeps no samples for validation: leave --validation out.",
            "--folds",
            "5",
            "--validation",
            "0.3"),
        line("--folds 151 is more than the 150 samples: each fold needs one.", "--folds", "151"),
        line(
            "--folds 51 with --stratify needs a class of as many samples, and the largest has 50.",
            "--folds",
            "51",
            "--stratify"),
        line(
            "--folds trains 5 networks: leave --export-parameters out.",
            "--folds",
            "5",
            "--export-parameters",
            "p.json"),
        line("--json takes no value, not \"x\".", "--json=x"),
        line("--export-parameters needs a value: FILE.", "--export-parameters"),
        line(
            "--export-parameters can't write \"/nowhere/p.json\": there is no directory /nowhere.",
            "--export-parameters",
            "/nowhere/p.json"),
        line(
            "--export-parameters can't write \"/\": it is a directory.",
            "--export-parameters",
            "/"),
        line("engram train has no option \"--qux\": see engram train --help.", "--qux"),
        line("engram train has no option \"foo\": see engram train --help.", "foo"),
        line("engram train has no option \"@file\": see engram train --help.", "@file"),
        line("engram train has no option \"--epoch\": perhaps --epochs is meant.", "--epoch", "3"),
        Arguments.of(
            List.of("replay"),
            "engram replay needs a FILE: a file such as run.engram; - is standard input."),
        Arguments.of(
            List.of("grade"), "engram grade needs a DIR: the folder with what was handed in."),
        Arguments.of(
            List.of("trian"),
            "There is no command \"trian\": use train, replay, import, grade, export, datasets,"
                + " memory, lab, help."),
        Arguments.of(List.of("--foo"), "engram has no option \"--foo\": see engram --help."));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aWrongLineGetsItsSentenceAndCodeTwo(List<String> args, String sentence) {
    CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
    assertThat(run.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceIsNotReplacedByAFile() {
    CommandLineRun run = CommandLineRun.of("train", "--export-parameters", "/dev/null");
    assertThat(run.err())
        .isEqualTo(
            "--export-parameters can't write \"/dev/null\": it is a device."
                + System.lineSeparator());
    assertThat(run.exitCode()).isEqualTo(2);
  }

  /** An Arabic Java would write the digits its own way. */
  @Test
  void digitsAreTheSameInEveryLanguage() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(CommandLineRun.of("train", "--hidden", "0:tanh").err()).contains("1 to 10000");
      assertThat(CommandLineRun.of("train", "--test-size", "0.999").err()).contains("150 samples");
      assertThat(CommandLineRun.of("train", "--epochs", "2").out()).matches("\\A\\p{ASCII}*\\z");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void everyOptionWithAValueSaysWhatItNeeds() {
    for (String option :
        List.of(
            "--dataset",
            "--preset",
            "--noise",
            "--points",
            "--data-seed",
            "--data",
            "--target",
            "--task",
            "--ignore",
            "--number",
            "--category",
            "--separator",
            "--decimal",
            "--encoding",
            "--inputs",
            "--formula",
            "--missing",
            "--validation",
            "--folds",
            "--epochs",
            "--learning-rate",
            "--batch",
            "--hidden",
            "--output",
            "--loss",
            "--optimizer",
            "--momentum",
            "--l2",
            "--l1",
            "--init",
            "--targets",
            "--seed",
            "--split-seed",
            "--test-size",
            "--export-parameters")) {
      CommandLineRun run = CommandLineRun.of("train", option);
      assertThat(run.err()).startsWith(option + " needs a value: ").hasLineCount(1);
      assertThat(run.exitCode()).isEqualTo(2);
    }
  }
}
