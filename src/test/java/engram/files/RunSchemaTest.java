package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.lesson.Lessons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Engram writes is as the schema in its jar says. */
class RunSchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(resource("/engram/files/run.schema.json"));

  private static String resource(String name) {
    try (InputStream in = RunSchemaTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 100)
  void everyRunThatIsSavedIsAsItSays(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    boolean own = random.nextBoolean();
    DataSource source =
        own ? DataSource.own(SavedRuns.own()) : new DataSource.Generated("moons", 40, 0.25, 3);
    Dataset rows = own ? SavedRuns.own() : BuiltInSet.load(source);
    SavedRun saved =
        SavedRuns.saved(
            SavedRuns.walk(SavedRuns.recipe(source, rows, random), rows, random), rows, "a note");
    assertThat(SCHEMA.validate(RunFile.text(saved), InputFormat.JSON)).isEmpty();
    SavedRun lesson = saved.withLesson(Optional.of(Lessons.any(random)));
    assertThat(SCHEMA.validate(RunFile.text(lesson), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aRunWhoseRowsAreElsewhereIsAsItSays() throws Exception {
    String text = RunFile.text(SavedRuns.ofNamedFile());
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    for (String outside : new String[] {"../own.csv", "/own.csv", "c:own.csv", "a\\\\b.csv"}) {
      String other = text.replace("data/own.csv", outside);
      assertThat(SCHEMA.validate(other, InputFormat.JSON)).isNotEmpty();
    }
  }

  /** The sample is of version 1, and stays readable. */
  @Test
  void theCommittedSampleIsAsItSaysAndIsRead() throws Exception {
    String sample = resource("/engram/files/sample.engram");
    assertThat(SCHEMA.validate(sample, InputFormat.JSON)).isEmpty();
    assertThat(RunFile.read(sample, "sample.engram").notes()).isNotEmpty();
  }

  /** What is damaged. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"engram-run\"|\"engram-experiment\"",
        "\"version\": 1|\"version\": 2",
        "\"units\": 10|\"units\": true",
        "\"stratified\": false|\"stratified\": 0",
        "\"optimizer\"|\"optimiser\"",
        "\"change\": \"|\"change\": \"no-such-",
      })
  void damageIsNot(String what, String by) throws Exception {
    String text = RunFile.text(SavedRuns.iris());
    assertThat(text).contains(what);
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(text.replace(what, by), InputFormat.JSON)).isNotEmpty();
  }
}
