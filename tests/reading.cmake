# Reading: the parsers themselves, the process they run in, what the asking side stands, and who links what.
writdesk_test(tst_reading_kinds writdesk_reading Qt6::Gui)
writdesk_test(tst_reading_pages writdesk_reading Qt6::Gui PkgConfig::qpdf PkgConfig::tesseract)
target_compile_definitions(tst_reading_pages PRIVATE POINTERHOLDER_TRANSITION=4)
writdesk_test(tst_reader writdesk_papers Qt6::Gui PkgConfig::qpdf)
target_compile_definitions(tst_reader PRIVATE POINTERHOLDER_TRANSITION=4)
writdesk_test(tst_reader_faults writdesk_papers)
writdesk_test(tst_reader_hostile writdesk_papers)
writdesk_test(tst_reader_mutated writdesk_papers Qt6::Gui PkgConfig::tesseract)
writdesk_test(tst_links)

qt_add_executable(fake_reader fake_reader.cpp)
target_link_libraries(fake_reader PRIVATE writdesk_house writdesk_domain)
add_dependencies(tst_reader_faults fake_reader)
foreach(test tst_reader tst_reader_hostile tst_reader_mutated tst_links)
    add_dependencies(${test} writdesk-reader)
endforeach()
foreach(program writdesk writdeskctl)
    target_compile_definitions(tst_links PRIVATE "$<$<TARGET_EXISTS:${program}>:HAS_${program}>")
endforeach()
# It holds every paper to seconds of the clock and reads on all cores, so nothing else runs beside it.
set_tests_properties(tst_reader_hostile tst_reader_mutated PROPERTIES TIMEOUT 1500 RUN_SERIAL TRUE)
# Hundreds of files are one function to QtTest, which gives it five minutes where nobody says otherwise.
set_property(TEST tst_reader_hostile tst_reader_mutated APPEND PROPERTY ENVIRONMENT QTEST_FUNCTION_TIMEOUT=1400000)
# Tesseract's own threads only hinder each other; the real reader gets the same from whoever starts it.
set_property(TEST tst_reading_pages APPEND PROPERTY ENVIRONMENT "OMP_THREAD_LIMIT=1")
writdesk_test(tst_redaction writdesk_reading writdesk_papers Qt6::Gui PkgConfig::qpdf)
target_compile_definitions(tst_redaction PRIVATE POINTERHOLDER_TRANSITION=4)
add_dependencies(tst_redaction writdesk-reader)
# Reading scans beside tesseract and ocrmypdf, where these are installed; run by hand: bench_ocr 8.
qt_add_executable(bench_ocr EXCLUDE_FROM_ALL bench/bench_ocr.cpp)
target_link_libraries(bench_ocr PRIVATE writdesk_papers Qt6::Gui)
target_compile_definitions(bench_ocr PRIVATE PROGRAMS="${PROJECT_BINARY_DIR}/app")
add_dependencies(bench_ocr writdesk-reader)
