package engram.ui.memory.recall;

/** How far a step of the hand goes. */
enum RecallStride {
  NEURON("neuron") {
    @Override
    int forward(RecallRun run, int step) {
      return Math.min(run.steps(), step + 1);
    }

    @Override
    int back(RecallRun run, int step) {
      return Math.max(0, step - 1);
    }
  },

  SWEEP("sweep") {
    @Override
    int forward(RecallRun run, int step) {
      int next = Math.min(run.steps(), step + 1);
      while (!endsSweep(run, next)) next++;
      return next;
    }

    @Override
    int back(RecallRun run, int step) {
      int next = Math.max(0, step - 1);
      while (!endsSweep(run, next)) next--;
      return next;
    }
  };

  private final String id;

  RecallStride(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  abstract int forward(RecallRun run, int step);

  abstract int back(RecallRun run, int step);

  private static boolean endsSweep(RecallRun run, int step) {
    return step == run.steps() || run.sweep(step + 1) > run.sweep(step);
  }
}
