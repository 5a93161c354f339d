@echo off
rem Runs oversight from the directory lib beside this script's own. JAVA_HOME chooses the Java, OVERSIGHT_OPTS adds options.
rem A batch file cannot tell what is a terminal; OVERSIGHT_OPTS=-Doversight.terminals=out,err asks for progress bars.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=org.jline.nativ %OVERSIGHT_OPTS% -p "%~dp0..\lib" -m org.schooloversight.examples.cli/org.schooloversight.examples.cli.Oversight %*
exit /b %ERRORLEVEL%
