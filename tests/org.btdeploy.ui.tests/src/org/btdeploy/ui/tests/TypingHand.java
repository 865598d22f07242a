package org.btdeploy.ui.tests;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.diagram.popup.ChoiceBox;
import org.btdeploy.ui.diagram.popup.Overlay;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Writing in the text with keys only. */
final class TypingHand {
	private final Studio studio;
	private final Hand hand;
	private final Keyboard keys;

	TypingHand(Studio studio) {
		this.studio = studio;
		hand = studio.hand;
		keys = new Keyboard(studio);
	}

	private Composite text() {
		return (Composite) studio.editor.getAdapter(Control.class);
	}

	/** Takes the first proposal that begins so. */
	void propose(String beginning) {
		hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
		hand.until("proposals", () -> Popups.offered().stream().anyMatch(offer -> offer.startsWith(beginning)));
		while (!Popups.proposals().getSelection()[0].getText().startsWith(beginning)) {
			hand.press(KeyEvent.VK_DOWN);
		}
		hand.press(KeyEvent.VK_ENTER);
		hand.until("taken", () -> Popups.proposals() == null || studio.text().contains(beginning));
	}

	void line(String text) {
		keys.type(text);
		hand.press(KeyEvent.VK_ENTER);
	}

	/** Begins another line below that of the caret. */
	void nextLine() {
		hand.press(KeyEvent.VK_END);
		hand.press(KeyEvent.VK_ENTER);
	}

	/** Types a block; its closing brace comes by itself. */
	void block(String head, Runnable inside) {
		line(head);
		inside.run();
		hand.press(KeyEvent.VK_DOWN);
		nextLine();
	}

	void database(String what) {
		line("database " + what + " on SQL-CLUSTER.Main");
	}

	/** @param first the number of the first of the two servers it runs on */
	void host(String name, String work, int first) {
		block("host " + name + " : in-process {", () -> {
			line(work);
			line("instance on BTS-" + first);
			line("instance on BTS-" + (first + 1));
		});
	}

	/** Creates something by typing into the box that opens at the caret. */
	void create(String line) {
		int before = studio.text().length();
		hand.press(KeyEvent.VK_ALT, KeyEvent.VK_INSERT);
		hand.until("box is open", () -> Overlay.on(text()) instanceof ChoiceBox);
		keys.type(line);
		keys.enter();
		hand.until("created", () -> studio.text().length() > before && text().isFocusControl());
	}
}
