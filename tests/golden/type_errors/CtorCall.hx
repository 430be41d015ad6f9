class CtorCall { public function new() {} static function main() { CtorCall.new(); var x = new CtorCall(); x.new(); } }
