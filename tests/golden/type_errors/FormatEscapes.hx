class FormatEscapes { static function main() { trace('\u00e9${x}'); trace('\u{1F600}${x} $y'); trace('\x41${x}'); trace('é${x}'); } }
