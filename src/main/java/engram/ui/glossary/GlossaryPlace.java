package engram.ui.glossary;

import engram.ui.base.Companion;
import engram.ui.base.DataPane;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import java.util.Locale;
import java.util.function.Consumer;

/** Where in the window a term is seen. */
enum GlossaryPlace {
  STEPS(GlossaryPlace::train),
  NETWORK(GlossaryPlace::train),
  EQUATIONS(GlossaryPlace::train),
  INSPECTOR(GlossaryPlace::train),
  CURVES(GlossaryPlace::train),
  RESULTS(beside(Companion.RESULTS)),
  SURFACE(beside(Companion.SURFACE)),
  LANDSCAPE(beside(Companion.LANDSCAPE)),
  DATA(
      panes -> {
        panes.show(Workspace.DATA);
        panes.dataPaneProperty().set(DataPane.LOOK);
      }),
  LESION(experiment(MemoryExperiment.LESION)),
  RECALL(experiment(MemoryExperiment.RECALL)),
  FORGETTING(experiment(MemoryExperiment.FORGETTING)),
  LISTS(experiment(MemoryExperiment.STORES)),
  SPACING(experiment(MemoryExperiment.SPACING)),
  NEURON(experiment(MemoryExperiment.NEURON)),
  SLEEP(experiment(MemoryExperiment.SLEEP)),
  TAG(experiment(MemoryExperiment.TAG)),
  HEADS(experiment(MemoryExperiment.HEADS));

  private final Consumer<PanesViewModel> way;

  GlossaryPlace(Consumer<PanesViewModel> way) {
    this.way = way;
  }

  /** Brings it to the front; the glossary makes room for it. */
  void show(PanesViewModel panes) {
    way.accept(panes);
  }

  String name(Texts texts) {
    return texts.get("glossary.place." + name().toLowerCase(Locale.ROOT));
  }

  private static void train(PanesViewModel panes) {
    panes.show(Workspace.TRAIN);
    panes.programProperty().set(false);
    panes.closeCompanion();
  }

  private static Consumer<PanesViewModel> beside(Companion which) {
    return panes -> {
      panes.show(Workspace.TRAIN);
      panes.open(which);
    };
  }

  private static Consumer<PanesViewModel> experiment(MemoryExperiment which) {
    return panes -> {
      panes.show(Workspace.MEMORY);
      panes.experimentProperty().set(which);
    };
  }
}
