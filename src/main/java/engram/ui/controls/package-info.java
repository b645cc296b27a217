/**
 * Controls that several rooms put into their views: sliders of settings, numbered steps, sentences,
 * icons, hints, canvases. A control shows a view model and ends with the subscription it hands
 * back; it knows no room. Begin with {@code SettingSlider}.
 */
package engram.ui.controls;
