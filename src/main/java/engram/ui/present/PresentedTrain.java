package engram.ui.present;

import engram.ui.program.ProgramViewModel;
import engram.ui.run.Shared;
import engram.ui.surface.SurfaceView;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The run, presented. */
final class PresentedTrain implements Presented {
  private static final double MAP_SIDE = 0.27;
  private static final double BESIDE_MAP = 34;

  private final PresentTrainViewModel train;
  private final Shared shared;
  private final MapWork maps;
  private final NetworkScene network;
  private final MapScene map;
  private final NeuronScene neuron;
  private final WeightScene weight;
  private final FormulaScene formula;
  private final ProgramScene lines;
  private final ProgramViewModel program;

  PresentedTrain(
      PresentTrainViewModel train, MapWork maps, ProgramViewModel program, Shared shared) {
    this.program = program;
    this.train = train;
    this.maps = maps;
    this.shared = shared;
    network = new NetworkScene(shared, train.before);
    map = new MapScene(shared.texts());
    neuron = new NeuronScene(train, shared.texts());
    weight = new WeightScene(train);
    formula = new FormulaScene(train);
    lines = new ProgramScene(program);
  }

  @Override
  public PresentSubject subject() {
    return train;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    switch (focus) {
      case PresentTrainViewModel.NEURON -> neuron.paint(sheet, area);
      case PresentTrainViewModel.WEIGHT -> weight.paint(sheet, area);
      case PresentTrainViewModel.FORMULA -> formula.paint(sheet, area);
      case PresentTrainViewModel.PROGRAM -> lines.paint(sheet, area);
      default -> paintNetwork(sheet, area);
    }
  }

  private void paintNetwork(PresentSheet sheet, PresentArea area) {
    if (!MapWork.hasMap(train.snapshot().data())) {
      network.paint(sheet, area);
      return;
    }
    double side = Math.min(MAP_SIDE * area.width(), area.height() - MapScene.BELOW);
    double left = area.width() - side - 34 - BESIDE_MAP;
    network.paint(sheet, new PresentArea(area.x(), area.y(), left, area.height()));
    PresentArea right =
        new PresentArea(area.right() - side - 34, area.y(), side + 34, area.height());
    maps.mapProperty()
        .get()
        .filter(view -> view.slice().data() == train.snapshot().data())
        .ifPresent(view -> map.paint(sheet, right, view, shared.sample().getRow(), ground(view)));
  }

  /** The map before any training comes from the worker: until then there are the samples alone. */
  private MapScene.Ground ground(SurfaceView view) {
    boolean late = train.before.isHeld() && view.parameters() != train.before.parameters();
    return late ? MapScene.Ground.SAMPLES : MapScene.Ground.MAP;
  }

  @Override
  public void click(double x, double y, int focus) {
    Optional<Integer> row =
        focus == PresentTrainViewModel.NETWORK
            ? maps.mapProperty().get().flatMap(view -> map.at(view, x, y))
            : Optional.empty();
    if (row.isPresent()) shared.sample().show(row.get());
    else if (focus == PresentTrainViewModel.NETWORK) train.select(network.at(x, y));
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(maps.mapProperty(), program.linesProperty(), program.atWorkProperty());
  }
}
