package engram.ui.memory.recall;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallSetup;
import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.CellGridPainter.Marks;
import engram.ui.memory.frame.CellGridView;
import engram.ui.memory.recall.StoredPatternsPainter.Item;
import engram.ui.memory.recall.StoredPatternsPainter.Overlap;
import engram.ui.selection.TextSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** The desk of a recall: the cue, the network now, one neuron's weights, the stored patterns. */
public final class RecallDeskController implements PaneController {
  private final RecallViewModel recall;
  private final RecallNeuronViewModel neuron;
  private final RecallDrawViewModel draw;
  private final RecallWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;
  private RecallRun shown;

  @FXML private Pane card;
  @FXML private Node body;
  @FXML private Node drawing;
  @FXML private Label facts;
  @FXML private Label sentence;
  @FXML private Label cueText;
  @FXML private Label nowText;
  @FXML private Label weightsText;
  @FXML private Label verdict;
  @FXML private Node weightsBox;
  @FXML private CellGridView cue;
  @FXML private CellGridView now;
  @FXML private CellGridView weights;
  @FXML private RecallStoredView stored;

  public RecallDeskController(
      RecallViewModel recall,
      RecallNeuronViewModel neuron,
      RecallDrawViewModel draw,
      RecallWords words,
      PreferencesViewModel preferences,
      Texts texts) {
    this.recall = recall;
    this.neuron = neuron;
    this.draw = draw;
    this.words = words;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(card, texts.bundle());
    cue.setLook(preferences, true);
    now.setLook(preferences, true);
    weights.setLook(preferences, false);
    stored.setLook(preferences);
    now.setOnCell(recall::pin);
    stored.setOnPattern(k -> recall.settings().patterns().ask(recall.run().setup().name(k)));
    subscriptions =
        Subscription.combine(
            recall.momentProperty().subscribe(this::show),
            recall.pinnedProperty().subscribe(pinned -> show(recall.getMoment())),
            neuron.neuronProperty().subscribe(this::describe),
            draw.openProperty().subscribe(this::showDrawing),
            preferences.themeProperty().subscribe(theme -> paint()));
  }

  private void paint() {
    for (CellGridView grid : List.of(cue, now, weights)) grid.paint();
    stored.paint();
  }

  private void showDrawing(boolean open) {
    Presence.set(body, !open);
    Presence.set(drawing, open);
  }

  private void show(RecallMoment moment) {
    if (moment.run() != shown) showRun(moment.run());
    int columns = moment.run().setup().original().columns();
    OptionalInt pinned = recall.pinnedProperty().get();
    int explained = pinned.orElse(-1);
    Marks marks = new Marks(moment.atWork().orElse(-1), explained, -1);
    sentence.setText(words.sentence(moment));
    nowText.setText(words.now(moment));
    now.show(moment.state(), columns, moment.wrong(), marks);
    stored.showOverlaps(overlaps(moment));
  }

  private void showRun(RecallRun run) {
    shown = run;
    RecallSetup setup = run.setup();
    RecallMoment start = RecallMoment.of(run, 0);
    int columns = setup.original().columns();
    cue.show(start.state(), columns, start.wrong(), Marks.NONE);
    stored.showPatterns(items(setup));
    cueText.setText(words.cue(start));
    facts.setText(words.facts(run));
    Presence.set(weightsBox, run instanceof RecallOfPairs);
    stored.setAccessibleText(
        String.join(", ", setup.stored().stream().map(NamedPattern::name).toList()));
  }

  private static List<Item> items(RecallSetup setup) {
    List<Item> items = new ArrayList<>();
    for (int k = 0; k < setup.stored().size(); k++) {
      NamedPattern each = setup.stored().get(k);
      double[] states = each.pattern().toArray();
      items.add(new Item(each.name(), states, each.pattern().columns(), k == setup.asked()));
    }
    return items;
  }

  private static List<Overlap> overlaps(RecallMoment moment) {
    return Arrays.stream(moment.overlaps())
        .mapToObj(m -> new Overlap(m, RecallReadOuts.signed(m)))
        .toList();
  }

  private void describe(RecallNeuron explained) {
    int columns = recall.run().setup().original().columns();
    weights.show(neuron.weights(), columns, new BitSet(), new Marks(-1, neuron.index(), -1));
    weightsText.setText(texts.get("recall.weights", String.valueOf(neuron.index() + 1)));
    verdict.setText(explained.verdict());
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
