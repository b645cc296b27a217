package engram.ui.memory.heads;

/** Where the pictures of both parts lie in a place of that size, in pixels. */
record HeadsLayout(double width, double height, double em) {
  MachinesLayout machines() {
    return new MachinesLayout(width, height, em);
  }

  LookingLayout looking() {
    return new LookingLayout(width, height, em);
  }
}
