package org.btdeploy.rcp;

import java.nio.file.Path;

import org.btdeploy.ui.check.FolderChecks;
import org.btdeploy.ui.document.DeploymentSessions;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Writes a picture of the window once nothing happens any more, and closes the studio. */
final class Screenshot {
	private static final int STEP = 100;
	private static final int QUIET_STEPS = 8;
	private static final int MOST_STEPS = 600;

	private final IWorkbenchWindow window;
	private final Path file;
	private int steps;
	private int quiet;

	Screenshot(IWorkbenchWindow window, Path file) {
		this.window = window;
		this.file = file;
	}

	void whenIdle() {
		display().timerExec(STEP, this::look);
	}

	private Display display() {
		return window.getShell().getDisplay();
	}

	private void look() {
		steps++;
		quiet = Job.getJobManager().isIdle() && DeploymentSessions.areCurrent() && FolderChecks.areDone() ? quiet + 1 : 0;
		if (quiet < QUIET_STEPS && steps < MOST_STEPS) {
			whenIdle();
			return;
		}
		write();
		PlatformUI.getWorkbench().close();
	}

	private void write() {
		Rectangle bounds = window.getShell().getBounds();
		Image copy = new Image(display(), new ImageData(bounds.width, bounds.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
		GC screen = new GC(display());
		screen.copyArea(copy, bounds.x, bounds.y);
		screen.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { copy.getImageData() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		copy.dispose();
	}
}
