package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.popup.ChoiceBox;
import org.btdeploy.ui.diagram.popup.Overlay;
import org.eclipse.swt.widgets.Composite;

/** Working in the picture with keys only. */
final class Keyboard {
	private static final int MOST_STEPS = 80;
	/** Signs above others, and the keys they are on. */
	private static final String UPPER = "\"():{}>_";
	private static final int[] KEYS = { KeyEvent.VK_QUOTE, KeyEvent.VK_9, KeyEvent.VK_0, KeyEvent.VK_SEMICOLON, KeyEvent.VK_OPEN_BRACKET, KeyEvent.VK_CLOSE_BRACKET,
		KeyEvent.VK_PERIOD, KeyEvent.VK_MINUS };

	private final Studio studio;
	private final Hand hand;

	Keyboard(Studio studio) {
		this.studio = studio;
		hand = studio.hand;
	}

	private Composite canvas() {
		return (Composite) studio.editor.viewer().getControl();
	}

	/** @return the box that is open over the picture, null if there is none */
	Overlay overlay() {
		return Overlay.on(canvas());
	}

	/** Types characters of an American keyboard. */
	void type(String text) {
		for (char c : text.toCharArray()) {
			int key = UPPER.indexOf(c);
			if (key >= 0) {
				hand.shifted(KEYS[key]);
			} else {
				hand.type(c);
			}
		}
		hand.pause(40);
	}

	void enter() {
		hand.press(KeyEvent.VK_ENTER);
		hand.pause(100);
	}

	/** Types a line into the box that opens with its first letter, and takes the first that it means. */
	void create(String line) {
		hand.until("picture has the keyboard", () -> canvas().isFocusControl());
		type(line.substring(0, 1));
		hand.until("box is open", () -> overlay() instanceof ChoiceBox);
		type(line.substring(1));
		enter();
	}

	/** As {@link #create}, where several things can be meant: the first one is. */
	void createFirst(String line) {
		create(line);
		choose("");
	}

	/** Takes the first of the choices that has these words. */
	void choose(String words) {
		hand.until("choice is open", () -> overlay() != null);
		type(words);
		hand.pause(100);
		enter();
	}

	/** Walks to the figure of the element with Tab. */
	void go(String element) {
		hand.until("picture has the keyboard", () -> canvas().isFocusControl());
		int steps = 0;
		while (!isSelected(element)) {
			assertTrue(steps++ < MOST_STEPS, () -> "cannot be reached: " + element);
			hand.press(KeyEvent.VK_TAB);
		}
	}

	boolean isSelected(String element) {
		var selected = studio.editor.viewer().selected();
		return !selected.isEmpty() && selected.get(selected.size() - 1).element().equals(element);
	}

	/** Adds the neighbour to the selection, with Shift and the arrow that leads there. */
	void add(String element, int arrow) {
		hand.press(KeyEvent.VK_SHIFT, arrow);
		hand.until(element + " is selected, too", () -> isSelected(element));
	}

	/** Connects the selection by choosing kind, target and protocol. */
	void connect(String kind, String target, String protocol) {
		hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_L);
		choose(kind);
		choose(target);
		hand.until("asks how", () -> overlay() != null && !(overlay() instanceof ChoiceBox));
		type(protocol);
		hand.pause(100);
	}
}
