package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** What the text says of the place the pointer rests at. */
class HoverTest extends StudioTest {
	/** Rests at a place until something is said of it. */
	private String rest(Point place) {
		studio.hand.move(new Point(place.x + 30, place.y + 60));
		studio.hand.move(place);
		studio.hand.move(new Point(place.x + 1, place.y));
		studio.hand.until("hover", () -> said() != null);
		return said();
	}

	private static String said() {
		for (Shell shell : Display.getCurrent().getShells()) {
			StyledText text = shell.isVisible() && shell.getText().isEmpty() ? Popups.find(shell, StyledText.class) : null;
			if (text != null && !text.getText().isBlank()) {
				return text.getText();
			}
		}
		return null;
	}

	@Test
	void elementTellsWhatItIs() throws Exception {
		String said = rest(new TextHand(studio).at("instance on BTS-1", 14));
		studio.picture("hover");
		assertTrue(said.startsWith("Server BTS-1") || said.startsWith("server BTS-1"), said);
		assertTrue(said.contains("biztalk"), said);
	}

	@Test
	void findingTellsWhyItMattersAndWhatToDo() throws Exception {
		String said = rest(new TextHand(studio).at("Front : perimeter", 2));
		studio.picture("hover");
		assertTrue(said.contains("[SEC-019]"), said);
		assertTrue(said.contains("domain controller"), said);
		assertTrue(said.lines().count() > 2, said);
	}

	@Test
	void mistakeTellsWhatIsWrong() throws Exception {
		studio.document.replace(SMALL.indexOf("http-relay, iis //"), 10, "htp-relay");
		studio.settle();
		String said = rest(new TextHand(studio).at("htp-relay", 4));
		assertTrue(said.contains("htp-relay") && said.contains("[LNK-004]"), said);
	}
}
