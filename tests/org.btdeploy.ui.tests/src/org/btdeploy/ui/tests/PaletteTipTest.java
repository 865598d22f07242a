package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tooltips of the palette are in nobody's way. */
class PaletteTipTest extends StudioTest {
	private static final String REFUSED = "A zone stands in a domain.";
	private Mouse mouse;

	@BeforeEach
	void show() {
		mouse = new Mouse(studio);
		studio.showAll();
		mouse.take("Zone");
	}

	/** The tooltip of another entry than the one in the hand, which lies over the paper. */
	private Rectangle tip() {
		studio.hand.move(studio.editor.palette().place("Zone"));
		studio.hand.move(studio.editor.palette().place("Operations zone"));
		studio.hand.until("tooltip", () -> shell() != null);
		studio.picture("tip");
		return shell().getBounds();
	}

	private static Shell shell() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && says(shell, "Operations zone\n")) {
				return shell;
			}
		}
		return null;
	}

	private static boolean says(Composite parent, String text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof CLabel label && label.getText().startsWith(text) || child instanceof Composite inner && says(inner, text)) {
				return true;
			}
		}
		return false;
	}

	private static Point middle(Rectangle area) {
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}

	@Test
	void tipCoversNoOtherEntry() {
		Rectangle tip = tip();
		Control palette = studio.editor.palette().control();
		Point corner = palette.toDisplay(0, 0);
		assertFalse(tip.intersects(corner.x, corner.y, palette.getSize().x, palette.getSize().y), tip.toString());
	}

	@Test
	void tipGivesWayToAClickOnThePaper() {
		Rectangle tip = tip();
		studio.hand.click(middle(tip));
		assertNull(shell());
		assertEquals(REFUSED, studio.editor.lastStatus());
		assertEquals(SMALL, studio.text());
	}

	@Test
	void evenToOneThatIsQuickerThanTheScreen() {
		Rectangle tip = tip();
		studio.hand.dart(middle(tip));
		studio.hand.until("refused", () -> REFUSED.equals(studio.editor.lastStatus()));
		assertNull(shell());
		assertEquals(SMALL, studio.text());
	}
}
