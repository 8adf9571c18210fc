; The installer for Windows, made by Inno Setup 6; packaging/windows/installer.py gives it the version.
; It installs for one person without an administrator's rights, and opens *.fairwatt by a double click.

#ifndef Version
  #error Version is not defined; run packaging/windows/installer.py
#endif

[Setup]
AppId={{6C1A1D0E-7C53-4C0E-9F7B-2F6A3B0E8D51}
AppName=Fairwatt
AppVersion={#Version}
AppPublisher=The Fairwatt authors
DefaultDirName={autopf}\Fairwatt
DefaultGroupName=Fairwatt
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=fairwatt-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
UninstallDisplayIcon={app}\fairwatt.exe
VersionInfoVersion={#Version}
WizardStyle=modern

[Files]
Source: "..\..\dist\fairwatt\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; What an earlier version carried and this one does not must not lie about.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Fairwatt"; Filename: "{app}\fairwatt.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.fairwatt"; ValueType: string; ValueData: "Fairwatt.Case"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Fairwatt.Case"; ValueType: string; ValueData: "Fairwatt case"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Fairwatt.Case\DefaultIcon"; ValueType: string; ValueData: "{app}\fairwatt.exe,0"
Root: HKA; Subkey: "Software\Classes\Fairwatt.Case\shell\open\command"; ValueType: string; ValueData: """{app}\fairwatt.exe"" ""%1"""

[Run]
Filename: "{app}\fairwatt.exe"; Description: "{cm:LaunchProgram,Fairwatt}"; Flags: nowait postinstall skipifsilent
