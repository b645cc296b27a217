package engram.labs.ledger;

import engram.nn.Loss;
import engram.nn.Parameters;
import engram.nn.UpdateRule;
import engram.training.Trainer;
import engram.training.recipe.Settings;

/** A run of Train, trained again over its whole epochs. */
final class OwnTraining implements BookedTraining {
  private final OwnRun run;
  private final LedgerRows rows;
  private final Trainer trainer;

  OwnTraining(OwnRun run) {
    this.run = run;
    rows = LedgerRows.all(run.data());
    trainer = new Trainer(run.recipe(), run.data());
  }

  @Override
  public LedgerRows rows() {
    return rows;
  }

  @Override
  public LedgerExtent extent() {
    Settings settings = run.recipe().settings();
    int batch = settings.batchRows(rows.count());
    int batches = (rows.count() + batch - 1) / batch;
    return new LedgerExtent(run.epochs(), 0, run.epochs() * batches, 0);
  }

  @Override
  public int entries() {
    return run.epochs() * rows.count();
  }

  @Override
  public Loss loss() {
    return run.recipe().loss();
  }

  @Override
  public Parameters parameters() {
    return trainer.parameters();
  }

  @Override
  public Batch train() {
    int from = trainer.row();
    int to = from + trainer.nextBatchRows();
    UpdateRule rule = trainer.settingsOfNextBatch().rule();
    trainer.trainBatch();
    return new Batch(run.data().train(), trainer.taken(from, to), 0, rule);
  }
}
