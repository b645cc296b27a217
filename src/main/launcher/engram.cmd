@echo off
rem Starts Engram, as the script "engram" beside this one does on Linux and macOS.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if "%~1"=="--class-archive" goto archive

set "MAIN=-jar "%HERE%engram.jar""
if defined ENGRAM_MAIN set "MAIN=-cp "%HERE%engram.jar" %ENGRAM_MAIN%"
set "VECTOR="
if defined JAVA_HOME findstr /c:"jdk.incubator.vector" "%JAVA_HOME%\release" >nul 2>nul && set "VECTOR=--add-modules jdk.incubator.vector"
for %%a in (--help -h --version -V help datasets) do if "%~1"=="%%a" set "VECTOR="
"%JAVA%" -Xlog:disable -Xshare:auto "-XX:SharedArchiveFile=%HERE%engram.jsa" %VECTOR% %MAIN% %*
exit /b

:archive
"%JAVA%" -Xlog:disable "-XX:ArchiveClassesAtExit=%HERE%engram.jsa" -cp "%HERE%engram.jar" engram.app.ClassArchive
exit /b
