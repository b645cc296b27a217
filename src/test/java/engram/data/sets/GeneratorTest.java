package engram.data.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.DataSource.Generated;
import engram.data.Dataset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {

  /** Each set as it comes: these bits must never change, for saved runs draw their rows anew. */
  @ParameterizedTest
  @CsvSource({
    "circle, 6bc6dca05af376b1f994fd95ea769eb4be0df2ce497f472b58f6cd365a8c3c6b",
    "xor, 38343df3c6e07673920c7f3d4c6f0ca80b5c83e8fbe1c16f0328da8a8a3469ce",
    "gauss, 368d853a47f98c862ece9bf28844bf001d691f5eb64ae30588ee2c54e98acd39",
    "spiral, 0309f27c14925a163b7d564b7e0de82b5db39617b4c3243c4097e7c5fbef8172",
    "moons, 283e37bdb399814c245ca458cee7e24f01d0893d51ff3cda2177bddf7bc25d33",
    "rings, 6e6a7b1a91722a792e33ca973d54c36228ac8fba7762fb0941421294185b55fa",
    "checkerboard, f32a49cb07af3776353393754f31b65b4cb1b53995e575b32f74aaac6836ea70",
    "blobs, 1103c5f4a8332ed1a893fa40347f9275c11481f0ee9785b758831d9416d9ffc8",
    "pinwheel, c840e4476d5ee7184d8567dd8ce576027803979f5c1bcb9906169867c728f499",
    "reg-plane, 1d756d27fa56e4f2c16dce4b93e56ae2158c0884583f6350d085d506420d83f7",
    "reg-gauss, b101a78c10017cca94030f136a1953d5d4ad08f6eac43fdf5df899f32766475d",
    "sine, b2fa3ca4da819c2ccfaa5c3c97cbce9fd53c7399f6dd0cb5c73db0eb9e8640bb",
    "and, c1ddc25f3a7e4972473573f78a84275c91f76ce5d26ac0d9fd8b349a3a211ec7",
    "or, fb33b05eebb407c12f1b3832373bbc34b2ea8566d0c95e6359a622f3d2c79201",
    "xor-gate, 2d2ba4f3ff75de5f11039649f228275d51ae51cc12bb04bdff93fa5fb12195fb",
    "nand, d2d76e9edce9dc7d83f1a666f81fbb5df42ab99e1fce5b00703160e6ea9f3e5b",
    "iris, ce8e0dc69b2268a57fa68e916dc3195aaa54425570934bc8e493210d9738a15e",
    "penguins, abb2eeecc97c1309a86d83743d4f6c66c170adfa8397a5014ef8908f85f0493f",
    "digits, ce8c1c2b2c3999b7c87a43c452dce55172bf6633333e2f13b4dfb8e5aa6e86ad"
  })
  void theBitsAreTheSameOnEverySystem(String id, String sha256) {
    assertThat(SetsGolden.sha256(BuiltInSet.of(id).load())).isEqualTo(sha256);
  }

  static Stream<List<List<String>>> numpy() {
    return SetsGolden.lines("sets.txt")
        .collect(Collectors.groupingBy(words -> words.get(0) + " " + words.get(2)))
        .values()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("numpy")
  void theRowsAreThoseOfNumPy(List<List<String>> golden) {
    Dataset drawn = load(golden.get(0));

    assertThat(golden).hasSize(drawn.rows());
    for (List<String> words : golden) {
      int row = Integer.parseInt(words.get(4));
      double tolerance = drawn.isClassification() ? 0 : 1e-14;
      assertThat(drawn.target(row)).isCloseTo(number(words, 5), within(tolerance));
      for (int feature = 0; feature < drawn.featureCount(); feature++) {
        assertThat(drawn.value(row, feature)).isCloseTo(number(words, 6 + feature), within(1e-14));
      }
    }
  }

  @Test
  void numPyDrawsEverySet() {
    assertThat(numpy().map(golden -> golden.get(0).get(0)).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(BuiltInSet.values())
                .filter(BuiltInSet::isGenerated)
                .map(BuiltInSet::id)
                .toList());
  }

  private static Dataset load(List<String> words) {
    return BuiltInSet.load(
        new Generated(
            words.get(0),
            Integer.parseInt(words.get(1)),
            Double.parseDouble(words.get(2)),
            Long.parseLong(words.get(3))));
  }

  private static double number(List<String> words, int word) {
    return Double.parseDouble(words.get(word));
  }
}
