package org.btdeploy.dsl;

import org.btdeploy.model.DeploymentPackage;
import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

/** Sets up the language where no extension registry does it: command line, tests, and the studio's own injector. */
public class BtDeployStandaloneSetup extends BtDeployStandaloneSetupGenerated {
	@Override
	public void register(Injector injector) {
		EPackage.Registry.INSTANCE.putIfAbsent(DeploymentPackage.eNS_URI, DeploymentPackage.eINSTANCE);
		super.register(injector);
	}
}
