/**
 * What every room of the window may use and what needs no picture: texts and languages,
 * preferences, numbers in fields and on sliders, slow work beside the window, the loader of views.
 * It knows the core, and no room. Begin with {@code Room}, the door that each room has, and {@code
 * BoundPane}, of which every controller is one.
 */
package engram.ui.base;
