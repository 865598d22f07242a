package org.btdeploy.benchmarks.editor;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.Iterator;

import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Server;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.Markers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * Types letters into the label of a server that is in sight: from each key press, less the pause the editor waits for
 * further ones, until the markers are those of the new text and the new picture has been painted.
 */
final class Typing {
	private static final int WARM = 12;
	private static final int RUNS = 21;

	private final Opened opened;
	private final Robot robot;
	private volatile long painted;
	private volatile long marked;
	private volatile boolean ready;

	Typing(Opened opened) throws AWTException {
		this.opened = opened;
		robot = new Robot();
	}

	void measure() throws InterruptedException {
		opened.inUi(this::enterLabel);
		Thread.sleep(500);
		Listener painting = event -> {
			if (ready && painted == 0 && opened.isCurrent()) {
				painted = System.nanoTime();
			}
		};
		IResourceChangeListener marking = event -> {
			if (ready && event.findMarkerDeltas(Markers.TYPE, true).length > 0) {
				marked = System.nanoTime();
			}
		};
		opened.inUi(() -> {
			opened.editor.viewer().getControl().addListener(SWT.Paint, painting);
			return null;
		});
		ResourcesPlugin.getWorkspace().addResourceChangeListener(marking, IResourceChangeEvent.POST_CHANGE);
		for (int i = 0; i < WARM + RUNS; i++) {
			once(i >= WARM);
		}
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(marking);
	}

	private void once(boolean counts) throws InterruptedException {
		int length = length();
		long cpu = Cpu.process();
		marked = 0;
		painted = 0;
		long start = System.nanoTime();
		robot.keyPress(KeyEvent.VK_X);
		robot.keyRelease(KeyEvent.VK_X);
		opened.until("the key arrived", () -> length() == length + 1);
		ready = true;
		opened.until("markers and picture are new", () -> painted != 0 && marked != 0);
		opened.settle();
		ready = false;
		verify();
		if (counts) {
			EditorBenchmark.print("markers", (marked - start) / 1e6 - DeploymentSession.PAUSE);
			EditorBenchmark.print("picture", (painted - start) / 1e6 - DeploymentSession.PAUSE);
			EditorBenchmark.print("key", (Math.max(marked, painted) - start) / 1e6 - DeploymentSession.PAUSE);
			EditorBenchmark.print("key-cpu", (Cpu.process() - cpu) / 1e6);
		}
	}

	private int length() {
		return opened.editor.session().document().getLength();
	}

	/** The figures would mean nothing if the markers were not those of the text. */
	private void verify() {
		try {
			int expected = opened.editor.session().latest().document().problems().size() + opened.editor.session().latest().findings().size();
			IMarker[] markers = opened.file.findMarkers(Markers.TYPE, true, IResource.DEPTH_ZERO);
			if (markers.length != expected || expected == 0) {
				throw new IllegalStateException(markers.length + " markers instead of " + expected);
			}
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private Object enterLabel() {
		for (Iterator<EObject> all = opened.editor.session().latest().deployment().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Server server && server.getLabel() != null) {
				String text = opened.editor.session().document().get();
				int label = text.indexOf('"' + server.getLabel() + '"', TextRegions.whole(server).offset());
				StyledText widget = (StyledText) opened.editor.getAdapter(Control.class);
				widget.getShell().forceActive();
				widget.setFocus();
				opened.editor.viewer().zoom().setZoom(1);
				opened.editor.selectAndReveal(label + 1, 0);
				return null;
			}
		}
		throw new IllegalStateException("no server has a label");
	}
}
