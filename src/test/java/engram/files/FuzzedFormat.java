package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataException;
import engram.data.read.ByteSource;
import engram.data.read.FormatChoices;
import engram.data.read.Preview;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Imported;
import engram.data.table.Remark;
import engram.data.text.Quote;
import engram.files.experiment.ExperimentTexts;
import engram.foreign.FuzzedNetworks;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternText;
import engram.memory.recall.PatternTextException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a file that is read may hold, with examples that are damaged. Of any damage its reader makes
 * what is in it, or one sentence of ours that is short and shows every character: never another
 * exception.
 */
public enum FuzzedFormat {
  CSV(FuzzedExamples.TABLES) {
    @Override
    void read(byte[] bytes) {
      readTable(bytes);
    }
  },
  ARFF(FuzzedExamples.ARFF) {
    @Override
    void read(byte[] bytes) {
      readTable(bytes);
    }
  },
  /** What is packed is told from its first bytes. */
  WORKBOOK(FuzzedExamples.PACKED) {
    @Override
    void read(byte[] bytes) {
      readTable(bytes);
    }
  },
  EXPERIMENT(FuzzedExamples.EXPERIMENTS) {
    @Override
    void read(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      try {
        assertThat(ExperimentTexts.again(text)).isNotEmpty();
      } catch (ExperimentFileException e) {
        assertTold(e.getMessage());
        for (Object each : e.arguments()) assertVisible(each.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  RUN(FuzzedExamples.RUNS) {
    @Override
    void read(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      try {
        assertThat(RunFile.text(RunFile.read(text, "f.engram"))).isNotEmpty();
      } catch (ExperimentFileException e) {
        assertTold(e.getMessage());
        for (Object each : e.arguments()) assertVisible(each.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  NETWORK(FuzzedNetworks.examples()) {
    @Override
    void read(byte[] bytes) {
      FuzzedNetworks.read(bytes)
          .ifPresent(
              fault -> {
                assertTold(fault.getMessage());
                for (Object each : fault.arguments()) assertVisible(each.toString());
              });
    }
  },
  PATTERNS(FuzzedExamples.PATTERNS) {
    @Override
    void read(byte[] bytes) {
      try {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(ExperimentTexts.patterns(text)).isNotEmpty();
      } catch (ExperimentFileException e) {
        assertTold(e.getMessage());
      }
    }
  },
  PATTERN_TEXT(FuzzedExamples.PATTERN_TEXTS) {
    @Override
    void read(byte[] bytes) {
      List<NamedPattern> read;
      try {
        read = PatternText.read(new String(bytes, StandardCharsets.UTF_8));
      } catch (PatternTextException e) {
        assertTold(e.getMessage());
        assertVisible(e.found());
        return;
      }
      try {
        assertThat(PatternText.read(PatternText.write(read))).isEqualTo(read);
      } catch (PatternTextException e) {
        throw new AssertionError("what was written can't be read", e);
      }
    }
  };

  private static final int LONGEST_SENTENCE = 1000;

  private final List<byte[]> examples;

  FuzzedFormat(List<byte[]> examples) {
    this.examples = examples;
  }

  /** An example of it, damaged: the same seed, the same damage. */
  public byte[] damaged(long seed) {
    return new Mutation(seed).of(examples);
  }

  /** Reads it as the program does that is given such a file. */
  public void readAny(byte[] bytes) {
    assertThat(FileKind.of(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
    read(bytes);
  }

  abstract void read(byte[] bytes);

  private static void readTable(byte[] bytes) {
    ByteSource source = ByteSource.of("f", bytes);
    try {
      Preview preview = Preview.of(source, FormatChoices.NONE);
      preview.table().ifPresent(ImportPlan::guess);
      preview.fault().ifPresent(fault -> assertTold(fault.getMessage()));
    } catch (DataException e) {
      assertTold(e);
    }
    try {
      TableReader.Result read = TableReader.read(source, FormatChoices.NONE, ReadMonitor.NONE);
      read.remarks().forEach(FuzzedFormat::assertTold);
      ImportPlan plan = ImportPlan.guess(read.table());
      Imported imported = DatasetMaker.toDataset(read.table(), plan);
      assertThat(imported.dataset().rows()).isPositive();
      imported.remarks().forEach(FuzzedFormat::assertTold);
    } catch (DataException e) {
      assertTold(e);
    }
  }

  private static void assertTold(DataException fault) {
    assertTold(fault.getMessage());
    for (Object each : fault.evidence().arguments()) assertVisible(each.toString());
  }

  private static void assertTold(Remark remark) {
    assertTold(remark.sentence());
  }

  private static void assertTold(String sentence) {
    if (sentence == null || sentence.isBlank() || sentence.equals("null.")) {
      throw new AssertionError("no sentence: " + sentence);
    }
    assertThat(sentence).hasSizeLessThan(LONGEST_SENTENCE).endsWith(".");
    assertVisible(sentence);
  }

  private static void assertVisible(String text) {
    if (text.codePoints().anyMatch(Quote::isHidden)) throw new AssertionError(Quote.visible(text));
  }
}
