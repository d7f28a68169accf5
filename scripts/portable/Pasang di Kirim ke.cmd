@echo off
rem Menambahkan "Periksa dengan humas" ke menu Kirim ke (klik kanan pada berkas).
chcp 65001 >nul
title humas
set "ENTRY=%APPDATA%\Microsoft\Windows\SendTo\Periksa dengan humas.cmd"
> "%ENTRY%" echo @call "%~dp0Periksa naskah.cmd" %%*
if not exist "%ENTRY%" goto failed
echo Sudah terpasang. Klik kanan berkas Word, pilih "Kirim ke", lalu "Periksa dengan humas".
echo Bila folder ini dipindahkan, jalankan berkas ini sekali lagi.
goto done
:failed
echo Tidak dapat menulis %ENTRY%.
echo Sebagai gantinya, seret berkas Word ke ikon "Periksa naskah.cmd".
:done
echo.
pause
