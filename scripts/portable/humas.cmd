@"%~dp0node.exe" "%~dp0program\bin\humas.js" %*
