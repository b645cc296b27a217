package engram.cli.train;

import engram.cli.OutputFile;
import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.cli.Written;
import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.data.table.Table;
import engram.data.table.TableWriter;
import engram.files.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of the data sets that come with the program, and writes their rows. */
@Command(
    name = "datasets",
    sortOptions = false,
    customSynopsis = "engram datasets [NAME] [options]",
    description = "Tells of the data sets that come with the program.")
public final class DatasetsCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}.")
  private BuiltInSet set;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write its rows as CSV, the target last.")
  @Written
  private Path export;

  @Mixin(name = "If they are drawn")
  private DrawOptions draw;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    if (export != null && set == null) {
      throw new WrongOptions("--export needs the NAME of a set: engram datasets lists them.");
    }
    if (export == null) draw.requireNone("needs --export: it says how the rows are drawn");
    if (export != null) export(new OutputFile("--export", export));
    if (output.isJson() || export == null) output.print(report());
    return ExitCode.OK;
  }

  private Report report() {
    return set == null ? new SetReport.All() : SetReport.of(set);
  }

  private void export(OutputFile file) {
    file.check();
    Dataset dataset = BuiltInSet.load(draw.source(set));
    file.write(path -> WholeFile.write(path, part -> write(dataset, part)));
    if (output.isJson()) return;
    output.out().println(dataset.rows() + " rows of " + set.id() + " written to " + export);
  }

  private static void write(Dataset dataset, Path part) throws IOException {
    try (OutputStream out = Files.newOutputStream(part)) {
      TableWriter.write(Table.of(dataset), out);
    }
  }
}
