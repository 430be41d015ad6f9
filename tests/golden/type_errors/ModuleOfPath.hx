class ModuleOfPath { static function main() { var x:A.B; var y:foo.A.B; new foo.A.B(); new A.B(); var z:ModuleOfPath.C; } }
