package org.btdeploy.ui.check;

import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.rules.config.SettingsFile;
import org.btdeploy.ui.DeploymentFiles;
import org.btdeploy.ui.document.DeploymentSessions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IStartup;

/**
 * Checks all deployments of the folders in the workspace, and again what changes in them, so that the Problems view and the
 * icons of files tell of those that are not open, too. Open ones check themselves, in their unsaved state; they are only told
 * when the settings of the rules have changed.
 */
public final class FolderChecks implements IStartup, IResourceChangeListener {
	/** After the start, in milliseconds: the window and what is open in it come first. */
	private static final int DELAY = 1500;
	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING | IResourceDelta.TYPE;

	@Override
	public void earlyStartup() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		CheckJob.add(below(ResourcesPlugin.getWorkspace().getRoot()), DELAY);
	}

	/** @return whether all that changed has been checked */
	public static boolean areDone() {
		return CheckJob.isIdle();
	}

	/** Ends all checks, and waits for the one at work; for the application, before it saves the workspace for the last time. */
	public static void stop() {
		CheckJob.stop();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IFile> changed = new LinkedHashSet<>();
		Set<IResource> settled = new LinkedHashSet<>();
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file && isNews(delta)) {
					if (file.getName().equals(SettingsFile.NAME)) {
						settled.add(file.getParent());
					} else if (DeploymentFiles.isDeployment(file) && delta.getKind() != IResourceDelta.REMOVED) {
						changed.add(file);
					}
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		for (IResource folder : settled) {
			changed.addAll(below(folder));
			DeploymentSessions.checkAgain(folder.getFullPath());
		}
		CheckJob.add(changed);
	}

	private static boolean isNews(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
	}

	/** @return all deployments in a folder and those inside, as far as the workspace knows them */
	private static Set<IFile> below(IResource folder) {
		Set<IFile> files = new LinkedHashSet<>();
		try {
			folder.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && DeploymentFiles.EXTENSION.equals(IPath.fromOSString(proxy.getName()).getFileExtension())) {
					files.add((IFile) proxy.requestResource());
				}
				return true;
			}, IResource.NONE);
		} catch (CoreException e) {
			// a folder that is gone, or a closed project, has none
		}
		return files;
	}
}
