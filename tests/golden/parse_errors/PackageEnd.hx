package foo class PackageEnd {}
