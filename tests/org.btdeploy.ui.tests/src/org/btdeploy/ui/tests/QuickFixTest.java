package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.btdeploy.rules.Finding;
import org.btdeploy.ui.document.Markers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** Quick fixes from the text and from the Problems view. */
class QuickFixTest extends StudioTest {
	private void offerFixes(int offset) {
		studio.caret(offset);
		studio.hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
		studio.hand.until("fixes", () -> !Popups.offered().isEmpty());
	}

	private boolean isFound(String rule, boolean accepted) {
		for (Finding finding : studio.state().findings()) {
			if (finding.rule().id().equals(rule) && finding.isAccepted() == accepted) {
				return true;
			}
		}
		return false;
	}

	@Test
	void misspeltWordIsMendedFromTheListWithAPreview() throws Exception {
		studio.document.replace(SMALL.indexOf("http-relay, iis //"), 10, "htp-relay");
		studio.settle();
		offerFixes(SMALL.indexOf("http-relay, iis //") + 2);
		assertEquals("Change to 'http-relay'", Popups.offered().get(0));
		assertTrue(Popups.offered().contains("Put 'htp-relay' in quotes, as a word of your own"), Popups.offered().toString());
		studio.hand.until("preview", () -> Popups.beside().contains("+     server WEB \"Web\" : http-relay, iis // stays"));
		assertTrue(Popups.beside().contains("-     server WEB \"Web\" : htp-relay, iis // stays"));
		studio.picture("list");
		studio.hand.press(KeyEvent.VK_ENTER);
		assertEquals(SMALL, studio.text());
		studio.settle();
		assertEquals(0, studio.state().document().problems().size());
		studio.hand.undo();
		assertTrue(studio.text().contains(": htp-relay, iis"));
	}

	@Test
	void findingIsMendedInTheModel() throws Exception {
		offerFixes(SMALL.indexOf("Front :") + 2);
		studio.picture("list");
		assertTrue(Popups.offered().size() > 1, Popups.offered().toString());
		String first = Popups.offered().get(0);
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertFalse(studio.text().equals(SMALL), first);
		assertEquals(1, studio.state().findings().stream().filter(finding -> finding.rule().id().equals("SEC-019")).count(), first);
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void findingIsAcceptedWithAReason() throws Exception {
		offerFixes(SMALL.indexOf("Front :") + 2);
		studio.hand.press(KeyEvent.VK_END);
		Popups.inDialog("Accept a finding", () -> studio.hand.tap(KeyEvent.VK_ENTER), () -> {
			studio.hand.type("small plant");
			studio.picture("dialog");
			studio.hand.press(KeyEvent.VK_ENTER);
			studio.hand.until("closed", () -> Popups.dialog("Accept a finding") == null);
		});
		studio.hand.until("accepted", () -> isFound("SEC-019", true));
		assertTrue(studio.text().contains("  accept SEC-019 on Front because \"small plant\"\n"), studio.text());
		studio.caret(0);
		studio.hand.undo();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void missingBraceIsPutIn() throws Exception {
		studio.document.replace(SMALL.indexOf("  }\n  domain Back"), 4, "");
		studio.hand.until("banner", () -> studio.editor.banner() != null);
		offerFixes(SMALL.indexOf("domain Front") + 2);
		studio.hand.until("preview", () -> Popups.beside().contains("+   }"));
		studio.picture("list");
		studio.hand.press(KeyEvent.VK_ENTER);
		studio.settle();
		assertEquals(SMALL, studio.text());
	}

	@Test
	void problemsViewOffersTheSameFixes() throws Exception {
		studio.document.replace(SMALL.indexOf("instance on BTS-2"), 17, "instance on BTS-3");
		IMarker[] found = new IMarker[1];
		studio.hand.until("marker", () -> (found[0] = marker("LNK-001")) != null);
		assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(found[0]));
		IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(found[0]);
		assertEquals("Change to 'BTS-1'", fixes[0].getLabel());
		IMarkerResolution right = null;
		for (IMarkerResolution fix : fixes) {
			right = fix.getLabel().equals("Change to 'BTS-2'") ? fix : right;
		}
		right.run(found[0]);
		assertEquals(SMALL, studio.text());
		studio.hand.until("no marker", () -> marker("LNK-001") == null);
	}

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
}
