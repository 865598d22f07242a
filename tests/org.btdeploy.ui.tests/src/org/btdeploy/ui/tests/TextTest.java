package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.ui.document.Markers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

/** Typing in the text and what follows in markers and picture. */
class TextTest extends StudioTest {
	private IMarker marker(String id) {
		try {
			for (IMarker marker : studio.file.findMarkers(Markers.TYPE, false, IResource.DEPTH_ZERO)) {
				if (id.equals(marker.getAttribute(Markers.ID, ""))) {
					return marker;
				}
			}
			return null;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void unknownWordIsMarkedWhileTypingAndGoneWithUndo() throws Exception {
		studio.caret(SMALL.indexOf("http-relay, iis //"));
		studio.hand.type("x");
		studio.hand.until("marker", () -> marker("LNK-004") != null);
		studio.picture("marked");
		assertEquals(IMarker.SEVERITY_ERROR, marker("LNK-004").getAttribute(IMarker.SEVERITY, -1));
		assertFalse(marker("LNK-004").getAttribute(IMarker.MESSAGE, "").contains("LNK-004"), "the id has a column of its own");
		studio.hand.undo();
		studio.hand.until("no marker", () -> marker("LNK-004") == null);
		assertEquals(SMALL, studio.text());
	}

	@Test
	void syntaxErrorKeepsThePictureUnderABanner() throws Exception {
		studio.caret(SMALL.indexOf("}\n  domain Back"));
		studio.hand.press(KeyEvent.VK_DELETE);
		studio.hand.until("banner", () -> studio.editor.banner() != null);
		assertNotNull(studio.editor.viewer().find("Front/WEB"));
		assertFalse(studio.state().isGood());
		studio.picture("broken");
		studio.hand.undo();
		studio.hand.until("no banner", () -> studio.editor.banner() == null);
		assertEquals(SMALL, studio.text());
	}

	@Test
	void newServerAppearsInThePictureAfterAPause() {
		studio.caret(SMALL.indexOf("    server BTS-2"));
		studio.hand.type("server NEW");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertNotNull(studio.editor.viewer().find("Back/NEW"));
		assertTrue(studio.bounds("Back").contains(studio.bounds("Back/NEW")));
	}

	@Test
	void caretSelectsTheFigureAndAClickOnAFigureTheText() {
		studio.caret(SMALL.indexOf("BTS-1 : biztalk"));
		studio.hand.until("figure selected", () -> studio.editor.viewer().selected().size() == 1
			&& "Back/BTS-1".equals(studio.editor.viewer().selected().get(0).element()));
		studio.hand.click(studio.at("Front/WEB", 60, 20));
		studio.hand.until("text selected", () -> studio.editor.getSelectionProvider().getSelection() instanceof org.eclipse.jface.text.ITextSelection selection
			&& "WEB".equals(selection.getText()));
	}

	@Test
	void contentAssistOffersKeywordsThatFit() throws Exception {
		studio.caret(SMALL.indexOf("    server BTS-2"));
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
		studio.hand.until("proposals", () -> proposals() != null && proposals().getItemCount() > 1);
		studio.picture("proposals");
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < proposals().getItemCount(); i++) {
			all.append(proposals().getItem(i).getText(0)).append('|');
		}
		assertTrue(all.toString().contains("server"), all.toString());
		assertTrue(all.toString().contains("zone"), all.toString());
		assertFalse(all.toString().contains("orchestration"), all.toString());
		studio.hand.press(KeyEvent.VK_ESCAPE);
	}

	private static Table proposals() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (shell.isVisible() && shell.getText().isEmpty()) {
				Table table = table(shell);
				if (table != null) {
					return table;
				}
			}
		}
		return null;
	}

	private static Table table(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Table table) {
				return table;
			}
			Table inside = child instanceof Composite composite ? table(composite) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	@Test
	void formatIsOneStepForUndo() {
		studio.caret(0);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_F);
		studio.hand.pause(300);
		String formatted = studio.text();
		assertFalse(formatted.equals(SMALL));
		assertTrue(formatted.contains("// stays in the front"));
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void enterAfterAnOpenBraceIndentsAndCloses() {
		studio.caret(SMALL.indexOf("    server BTS-2"));
		studio.hand.press(KeyEvent.VK_END);
		studio.hand.press(KeyEvent.VK_SPACE);
		studio.hand.press(KeyEvent.VK_SHIFT, KeyEvent.VK_OPEN_BRACKET);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.hand.type("remote");
		assertTrue(studio.text().contains("    server BTS-2 : biztalk {\n      remote\n    }\n  }\n"), studio.text());
		assertNull(studio.editor.banner());
	}
}
