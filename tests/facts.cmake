# Sample papers are made by hand, when their sources change: ninja make_papers && tests/make_papers tests/papers tests/data/papers
qt_add_executable(make_papers make_papers.cpp)
target_link_libraries(make_papers PRIVATE writdesk_house Qt6::Gui)
writdesk_test(tst_fact_finder writdesk_papers)
writdesk_test(tst_form_facts writdesk_papers)
writdesk_test(tst_letters_apart writdesk_papers)
writdesk_test(tst_papers_truth writdesk_papers)
# Prints recall and precision by fact: measure_facts [FOLDER of published papers and their truth tables]
qt_add_executable(measure_facts measure_facts.cpp)
target_link_libraries(measure_facts PRIVATE writdesk_house writdesk_papers)
target_compile_definitions(measure_facts PRIVATE TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data" PROGRAMS="${PROJECT_BINARY_DIR}/app")
qt_add_executable(make_readings make_readings.cpp)
target_link_libraries(make_readings PRIVATE writdesk_house writdesk_papers)
target_compile_definitions(make_readings PRIVATE PROGRAMS="${PROJECT_BINARY_DIR}/app")
