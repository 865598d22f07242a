package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.popup.ChoiceBox;
import org.btdeploy.ui.diagram.popup.Overlay;
import org.eclipse.draw2d.Label;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Badges tell what was found and lead to what can be done about it. */
class BadgeTest extends StudioTest {
	private static final String RULE = "SEC-019";

	private Keyboard keys;

	@BeforeEach
	void show() {
		keys = new Keyboard(studio);
		studio.showAll();
	}

	private FigurePart badge() {
		for (Object child : studio.editor.viewer().scene().getChildren()) {
			FigurePart part = (FigurePart) child;
			if (part.key().kind() == FigureKind.BADGE && part.shown().tip().contains(RULE)) {
				return part;
			}
		}
		throw new AssertionError("no badge of " + RULE);
	}

	private Point middle(FigurePart badge) {
		return studio.place(badge, 8, 8);
	}

	private List<Finding> found() {
		return studio.state().findings().stream().filter(finding -> finding.rule().id().equals(RULE)).toList();
	}

	private ChoiceBox box() {
		studio.hand.until("fixes are offered", () -> keys.overlay() instanceof ChoiceBox);
		return (ChoiceBox) keys.overlay();
	}

	/** Takes the first fix, which must mend one finding in one step. */
	private void takeFirst() {
		int before = found().size();
		String fix = box().labels().get(0);
		studio.picture("fixes");
		keys.enter();
		studio.settle();
		assertNull(keys.overlay());
		assertFalse(studio.text().equals(SMALL), fix);
		assertEquals(before - 1, found().size(), fix);
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void findingsAreFixedFromTheBadgeByAClick() {
		studio.hand.click(middle(badge()));
		takeFirst();
	}

	@Test
	void doubleClickOffersTheFixesToo() {
		studio.hand.move(middle(badge()));
		studio.hand.doubleClick();
		assertTrue(box().labels().size() > 1, box().labels().toString());
		studio.hand.press(KeyEvent.VK_ESCAPE);
		assertNull(keys.overlay());
		assertEquals(SMALL, studio.text());
	}

	@Test
	void findingsAreFixedFromTheBadgeByKeys() {
		String element = badge().key().element();
		keys.go(element);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_1);
		assertTrue(box().labels().size() > 1, box().labels().toString());
		if (box().labels().get(0).contains(": ")) {
			keys.type(RULE);
		}
		takeFirst();
	}

	@Test
	void tipTellsTheFindingItsRuleAndItsSource() {
		Finding finding = found().get(0);
		String tip = ((Label) badge().getFigure().getToolTip()).getText();
		assertTrue(tip.replace('\n', ' ').contains(finding.message()) && tip.contains(RULE), tip);
		assertTrue(tip.replace('\n', ' ').contains("Source: " + finding.rule().sources().get(0)), tip);
		studio.hand.move(middle(badge()));
		studio.hand.pause(900);
		studio.picture("tip");
	}
}
