package engram.ui.memory.recall;

import engram.data.Identified;
import engram.memory.recall.RecallRun;

/** How far a step of the hand goes. */
enum RecallStride implements Identified {
  NEURON {
    @Override
    int forward(RecallRun run, int step) {
      return Math.min(run.steps(), step + 1);
    }

    @Override
    int back(RecallRun run, int step) {
      return Math.max(0, step - 1);
    }
  },

  SWEEP {
    @Override
    int forward(RecallRun run, int step) {
      int next = Math.min(run.steps(), step + 1);
      while (!run.endsSweep(next)) next++;
      return next;
    }

    @Override
    int back(RecallRun run, int step) {
      int next = Math.max(0, step - 1);
      while (!run.endsSweep(next)) next--;
      return next;
    }
  };

  abstract int forward(RecallRun run, int step);

  abstract int back(RecallRun run, int step);
}
