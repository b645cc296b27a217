package engram.ui.inspector;

import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.nn.NetworkSpec;
import engram.training.recipe.PreparedData;
import engram.ui.base.CopyTable;
import engram.ui.base.RoundedNumber;
import engram.ui.inspector.InspectorViewModel.Shown;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleAnswer;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What every card of the inspector says of the moment that is explained. */
abstract class CardViewModel {
  final InspectorViewModel inspector;

  CardViewModel(InspectorViewModel inspector) {
    this.inspector = inspector;
  }

  /** Another object for everything new. */
  final ReadOnlyObjectProperty<Shown> shownProperty() {
    return inspector.shownProperty();
  }

  /** What the pane is called while the card is the first one in it. */
  public String title() {
    return text("inspector.title");
  }

  public String subtitle() {
    return "";
  }

  /** Everything as a plain table, with all digits, for a spreadsheet; empty if nothing is shown. */
  public String copyText() {
    return "";
  }

  /** A table that begins with the moment that it tells of. */
  final CopyTable copyOfMoment(Object... title) {
    return new CopyTable()
        .line(title)
        .line(text("inspector.copy.epoch"), moment().snapshot().epoch())
        .line(text("inspector.copy.sample"), moment().row());
  }

  /** What the network says of the sample, beside the truth. */
  final SampleAnswer answer() {
    return SampleAnswer.of(names().data(), numbers(), moment());
  }

  /** L of the sample alone. */
  final String loss() {
    return numbers().of(moment().backward().loss());
  }

  /** {@code over the 120 training rows} */
  final String histogramCaption() {
    return text("inspector.histogram", RoundedNumber.whole(data().train().rows()));
  }

  final List<String> classNames() {
    return names().classes();
  }

  final Moment moment() {
    return inspector.getShown().moment();
  }

  final NetworkSpec spec() {
    return moment().parameters().spec();
  }

  final PreparedData data() {
    return moment().snapshot().data();
  }

  final NumberText numbers() {
    return inspector.getShown().numbers();
  }

  final NetworkNames names() {
    return inspector.names();
  }

  final String text(String key, Object... arguments) {
    return inspector.texts().get(key, arguments);
  }

  final String sentences(String... all) {
    return inspector.texts().sentences(all);
  }
}
