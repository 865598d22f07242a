package org.btdeploy.benchmarks.editor;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.function.Supplier;

/**
 * A usual change of the text that one key makes.
 *
 * @param name of the figures
 * @param place where it is made next, and what is put there; asked in the UI thread when the picture is that of the text
 */
record Change(String name, Supplier<Place> place) {
	/**
	 * A place in the text.
	 *
	 * @param paste what replaces the selected text, null for a letter typed
	 */
	record Place(int offset, int length, String paste) {
		int growth() {
			return (paste == null ? 1 : paste.length()) - length;
		}
	}

	/** Presses the key, which pastes what is in the clipboard or is a letter. */
	static void press(Robot robot, boolean paste) {
		if (paste) {
			robot.keyPress(KeyEvent.VK_CONTROL);
			robot.keyPress(KeyEvent.VK_V);
			robot.keyRelease(KeyEvent.VK_V);
			robot.keyRelease(KeyEvent.VK_CONTROL);
		} else {
			robot.keyPress(KeyEvent.VK_X);
			robot.keyRelease(KeyEvent.VK_X);
		}
	}
}
