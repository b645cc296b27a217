package engram.ui.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.nn.Part;
import engram.training.recipe.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLinkTest {
  @Test
  void anIdAloneLeavesTheRunAsItIs() throws PlaceLink.Fault {
    assertThat(PlaceLink.parse("memory/forgetting"))
        .isEqualTo(new PlaceLink("memory/forgetting", Moment.PRESENT));
  }

  @Test
  void recipeEpochPartAndSampleStandBehindIt() throws PlaceLink.Fault {
    assertThat(PlaceLink.parse("train?preset=iris-repaired&epoch=40&select=neuron/0/3&sample=56"))
        .isEqualTo(
            new PlaceLink(
                "train",
                Moment.of(Preset.REPAIRED.recipe())
                    .atEpoch(40)
                    .selecting(new Part.Neuron(0, 3))
                    .showing(56)));
  }

  @Test
  void everyKindOfPartCanBeSelected() throws PlaceLink.Fault {
    assertThat(part("input/2")).isEqualTo(new Part.Input(2));
    assertThat(part("weight/0/1/2")).isEqualTo(new Part.Weight(0, 1, 2));
    assertThat(part("bias/1/2")).isEqualTo(new Part.Bias(1, 2));
    assertThat(part("layer/1")).isEqualTo(new Part.Layer(1));
  }

  private static Part part(String text) throws PlaceLink.Fault {
    return PlaceLink.parse("train?select=" + text).moment().part().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train?epoch | \"epoch\" has no =; write name=value, joined by &",
        "train?speed=3 | \"speed\" is no name; there are preset, epoch, select and sample",
        "train?epoch=many | \"many\" is no whole number from 0 to 5000",
        "train?epoch=5001 | \"5001\" is no whole number from 0 to 5000",
        "train?sample=-1 | \"-1\" is no whole number from 0 to 2147483647",
      })
  void whatIsWrongIsSaid(String link, String message) {
    assertThatThrownBy(() -> PlaceLink.parse(link))
        .isInstanceOf(PlaceLink.Fault.class)
        .hasMessage(message);
  }

  @Test
  void anUnknownPresetOrPartNamesThoseThatThereAre() {
    assertThatThrownBy(() -> PlaceLink.parse("train?preset=roses"))
        .hasMessageContaining("no preset roses")
        .hasMessageContaining("iris-document, iris-repaired, circle");
    assertThatThrownBy(() -> PlaceLink.parse("train?select=neuron/3"))
        .hasMessageContaining("write input/0, neuron/0/3");
    assertThatThrownBy(() -> PlaceLink.parse("train?select=")).hasMessageContaining("is no part");
  }
}
