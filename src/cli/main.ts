process.stdout.write('humas\n');
