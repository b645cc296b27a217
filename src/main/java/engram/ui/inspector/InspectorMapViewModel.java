package engram.ui.inspector;

import engram.data.Task;

/** What the live map is called; the surface room draws it, or the pad takes its place. */
final class InspectorMapViewModel extends CardViewModel {
  InspectorMapViewModel(InspectorViewModel inspector) {
    super(inspector);
  }

  /** Whether the inputs are the pixels of a picture: then it is drawn, not mapped. */
  boolean isPicture() {
    return data().picture().isPresent();
  }

  @Override
  public String title() {
    if (isPicture()) return text("inspector.map.pad");
    Task task = data().targets().coding().task();
    return text(task == Task.REGRESSION ? "inspector.map.numbers" : "inspector.map.classes");
  }
}
