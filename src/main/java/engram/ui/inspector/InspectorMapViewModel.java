package engram.ui.inspector;

import engram.data.Task;

/** What the live map is called; the surface room draws it. */
final class InspectorMapViewModel extends CardViewModel {
  InspectorMapViewModel(InspectorViewModel inspector) {
    super(inspector);
  }

  @Override
  public String title() {
    Task task = data().targets().coding().task();
    return text(task == Task.REGRESSION ? "inspector.map.numbers" : "inspector.map.classes");
  }
}
