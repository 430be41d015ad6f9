class SetConstructor { public function new() {} static function main() { SetConstructor.new = null; } }
