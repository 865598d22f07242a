@echo off
rem Starts btdeploy's command line on Windows. See btdeploy --help.
setlocal
set "target=%~dp0releng\org.btdeploy.cli.jar\target"
set "jar=%target%\btdeploy.jar"
if not exist "%jar%" (
  echo btdeploy: the command line is not built yet; with a JDK 21 and Maven 3.9 run in %~dp0 1>&2
  echo   mvn package -DskipTests -pl :btdeploy-cli -am 1>&2
  exit /b 3
)

set "java=java.exe"
set "major="
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
  if exist "%JAVA_HOME%\release" for /f "tokens=2 delims==." %%v in ('findstr /b JAVA_VERSION= "%JAVA_HOME%\release"') do set "major=%%~v"
)
if not defined major for /f "tokens=3 delims=. " %%v in ('""%java%" -version 2^>^&1" ^| findstr /c:" version "') do set "major=%%~v"
if not defined major set "major=0"
set "major=%major:"=%"
if %major% lss 21 (
  echo btdeploy: no Java of version 21 or newer found. 1>&2
  echo   JAVA_HOME is "%JAVA_HOME%"; without it, java.exe on the PATH is taken. 1>&2
  echo   Install one or set JAVA_HOME to it. 1>&2
  exit /b 3
)

rem The JVM makes the archive of classes itself after the first run and renews it when the jar or Java changes.
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xms96m -XX:NewSize=48m -Djava.awt.headless=true -Dguice_bytecode_gen_option=DISABLED"
if %major% geq 24 set "options=%options% --sun-misc-unsafe-memory-access=allow"
"%java%" %options% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%target%\btdeploy.jsa" -cp "%jar%" org.btdeploy.cli.Main %*
exit /b %errorlevel%
